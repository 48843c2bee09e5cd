<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>photosift</name>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source> h</source>
            <translation> Std.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <location filename="../../app/views/device_choice.py" />
            <source> min</source>
            <translation> Min.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>1 star</source>
            <translation>1 Stern</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>2 stars</source>
            <translation>2 Sterne</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>3 stars</source>
            <translation>3 Sterne</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>4 stars</source>
            <translation>4 Sterne</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>5 stars</source>
            <translation>5 Sterne</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>A model reads the pictures, on this computer. Another one reads every photo anew, in the background; until it is done the present one answers.</source>
            <translation>Ein Modell liest die Bilder ein, auf diesem Rechner. Ein anderes liest im Hintergrund jedes Foto neu ein; bis es fertig ist, antwortet das jetzige.</translation>
        </message>
        <message>
            <location filename="../../app/tile_loader.py" />
            <source>A part of the picture could not be shown.</source>
            <translation>Ein Teil des Bildes ließ sich nicht anzeigen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>A pattern for the names. What is in braces differs from photo to photo.</source>
            <translation>Ein Muster für die Namen. Was in Klammern steht, ist bei jedem Foto anders.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>A screen further</source>
            <translation>Einen Bildschirm weiter</translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <source>A search by pictures from outside cannot be saved.</source>
            <translation>Eine Suche mit Bildern von außerhalb lässt sich nicht speichern.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>A search takes no more than that.</source>
            <translation>Mehr nimmt eine Suche nicht auf.</translation>
        </message>
        <message>
            <location filename="../../app/awake.py" />
            <source>A slideshow is running.</source>
            <translation>Eine Diaschau läuft.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>About the photo</source>
            <translation>Über das Foto</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/info_overlay.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>About this photo</source>
            <translation>Über dieses Foto</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Actual pixels</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Actual pixels, and back</source>
            <translation>Originalgröße und zurück</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Add another folder, or put photos into the ones that are there.</source>
            <translation>Einen weiteren Ordner hinzufügen oder Fotos in die vorhandenen legen.</translation>
        </message>
        <message>
            <location filename="../../app/finding.py" />
            <source>Add folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Add it to search its photos.</source>
            <translation>Hinzufügen, um die Fotos darin zu durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Add tags</source>
            <translation>Schlagwörter hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Add tags: beach, places/crete</source>
            <translation>Schlagwörter: Strand, Orte/Kreta</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Add the folder “{what}”</source>
            <translation>Ordner „{what}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/album_verbs.py" />
            <source>Add to an album</source>
            <translation>Zu einem Album hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add to an album…</source>
            <translation>Zu einem Album hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add to the search</source>
            <translation>Zur Suche hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Add words</source>
            <translation>Wörter hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Added the folder “{what}”.</source>
            <translation>Ordner „{what}“ hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <location filename="../../app/views/missing_list.py" />
            <location filename="../../app/views/sidebar.py" />
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All but the place</source>
            <translation>Alles außer dem Ort</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>All is well.</source>
            <translation>Alles ist gut.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All metadata</source>
            <translation>Alle Metadaten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>All names are free.</source>
            <translation>Alle Namen sind frei.</translation>
        </message>
        <message>
            <location filename="../../app/list_words.py" />
            <location filename="../../app/views/shelves.py" />
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Altitude</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Another language holds from the next start on.</source>
            <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Another program…</source>
            <translation>Anderes Programm…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Another size</source>
            <translation>Andere Größe</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any camera</source>
            <translation>Alle Kameras</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any shape</source>
            <translation>Alle Formen</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any size</source>
            <translation>Alle Größen</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any stars</source>
            <translation>Alle Sterne</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Aperture</source>
            <translation>Blende</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Appearance and language</source>
            <translation>Erscheinungsbild und Sprache</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Apple graphics (Metal)</source>
            <translation>Apple-Grafik (Metal)</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Archives (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Artist</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>As they are, byte by byte</source>
            <translation>Wie sie sind, Byte für Byte</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>At rest until there are new photos</source>
            <translation>Ruht, bis es neue Fotos gibt</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>At {current}</source>
            <translation>Gerade: {current}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Back to the grid</source>
            <translation>Zurück zum Raster</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Back to the photos</source>
            <translation>Zurück zu den Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Back to the photos (Esc)</source>
            <translation>Zurück zu den Fotos (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Back up now…</source>
            <translation>Jetzt sichern…</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Back up the library</source>
            <translation>Bibliothek sichern</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Backed up {what}.</source>
            <translation>{what} gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Backing up…</source>
            <translation>Sicherung läuft…</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <location filename="../../app/views/health_page.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Backups (*.db)</source>
            <translation>Sicherungen (*.db)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Below {size} MB</source>
            <translation>Unter {size} MB</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Below {size} MP</source>
            <translation>Unter {size} MP</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Best first</source>
            <translation>Beste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Best {count} of {searched}</source>
            <translation>Beste {count} von {searched}</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Between two days…</source>
            <translation>Zwischen zwei Tagen…</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Beyond it, the oldest go, but never the newest three.</source>
            <translation>Darüber hinaus werden die ältesten entfernt, nie aber die neuesten drei.</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Beyond it, those of the oldest photos go; they are made again when seen.</source>
            <translation>Darüber hinaus werden die der ältesten Fotos entfernt; beim Ansehen entstehen sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/photo_words.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Bring back into the library: {name}</source>
            <translation>In die Bibliothek zurückholen: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Bring back {n} missing photos</source>
            <translation>
                <numerusform>{n} fehlendes Foto zurückholen</numerusform>
                <numerusform>{n} fehlende Fotos zurückholen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>Brought back {n} missing photos.</source>
            <translation>
                <numerusform>{n} fehlendes Foto zurückgeholt.</numerusform>
                <numerusform>{n} fehlende Fotos zurückgeholt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By camera</source>
            <translation>Nach Kamera</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By folder</source>
            <translation>Nach Ordner</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By month</source>
            <translation>Nach Monat</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/frame.py" />
            <location filename="../../app/views/aliases_dialog.py" />
            <location filename="../../app/views/question.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Captions</source>
            <translation>Beschriftungen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Change location: {name}</source>
            <translation>Speicherort ändern: {name}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Change location…</source>
            <translation>Speicherort ändern…</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the cover of “{what}”</source>
            <translation>Titelbild von „{what}“ ändern</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the location of “{what}”</source>
            <translation>Speicherort von „{what}“ ändern</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the order of “{what}”</source>
            <translation>Reihenfolge von „{what}“ ändern</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the other words for “{what}”</source>
            <translation>Andere Wörter für „{what}“ ändern</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the search of “{what}”</source>
            <translation>Suche von „{what}“ ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the cover of “{what}”.</source>
            <translation>Titelbild von „{what}“ geändert.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the location of “{what}”.</source>
            <translation>Speicherort von „{what}“ geändert.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the order of “{what}”.</source>
            <translation>Reihenfolge von „{what}“ geändert.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the other words for “{what}”.</source>
            <translation>Andere Wörter für „{what}“ geändert.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the search of “{what}”.</source>
            <translation>Suche von „{what}“ geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Check that you may read the file.</source>
            <translation>Prüfen, ob die Datei gelesen werden darf.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Check the library</source>
            <translation>Bibliothek prüfen</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Checking</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Checking… Everything else goes on meanwhile.</source>
            <translation>Wird geprüft… Alles andere läuft währenddessen weiter.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Checks that all that Photosift keeps is in order, and repairs what can be made again. Photos, tags and albums are not touched.</source>
            <translation>Prüft, ob alles, was Photosift aufbewahrt, in Ordnung ist, und repariert, was neu erstellt werden kann. Fotos, Schlagwörter und Alben bleiben unberührt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose a folder for the copies</source>
            <translation>Einen Ordner für die Kopien wählen</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/empty_state.py" />
            <source>Choose a folder with photos</source>
            <translation>Einen Ordner mit Fotos wählen</translation>
        </message>
        <message>
            <location filename="../../app/file_verbs.py" />
            <source>Choose a program</source>
            <translation>Ein Programm wählen</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>Choose another file.</source>
            <translation>Eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../app/printing.py" />
            <source>Choose another one, or a file.</source>
            <translation>Einen anderen wählen oder eine Datei.</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>Choose another program.</source>
            <translation>Ein anderes Programm wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/empty_state.py" />
            <source>Choose folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>Choose one for this kind of file in the settings of your desktop.</source>
            <translation>In den Einstellungen des Desktops eines für diese Art von Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose the folder for the copies</source>
            <translation>Den Ordner für die Kopien wählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Choose the printer…</source>
            <translation>Drucker wählen…</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Choose two times that differ. The old ones are kept.</source>
            <translation>Zwei verschiedene Uhrzeiten wählen. Die alten bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/views/filter_chips.py" />
            <source>Clear filters</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the backups</source>
            <translation>Sicherungen löschen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the backups?</source>
            <translation>Sicherungen löschen?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the catalog</source>
            <translation>Katalog löschen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the catalog?</source>
            <translation>Katalog löschen?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the logs</source>
            <translation>Protokolle löschen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the logs?</source>
            <translation>Protokolle löschen?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the models</source>
            <translation>Modelle löschen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the models?</source>
            <translation>Modelle löschen?</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Clear the search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the search index</source>
            <translation>Suchindex löschen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the search index?</source>
            <translation>Suchindex löschen?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the thumbnails</source>
            <translation>Vorschaubilder löschen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the thumbnails?</source>
            <translation>Vorschaubilder löschen?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear: {words}</source>
            <translation>Löschen: {words}</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Clearing…</source>
            <translation>Wird gelöscht…</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="../../app/views/message_bar.py" />
            <location filename="../../app/views/preferences.py" />
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Close the list of problems</source>
            <translation>Liste der Probleme schließen</translation>
        </message>
        <message>
            <location filename="../../app/views/message_bar.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Close: {what}</source>
            <translation>Schließen: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Closer (+)</source>
            <translation>Näher (+)</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Commands…</source>
            <translation>Befehle…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Computer</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Computes on</source>
            <translation>Rechnet auf</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Connect its folder to this one, or copy the file here.</source>
            <translation>Den Ordner mit diesem Rechner verbinden oder die Datei hierher kopieren.</translation>
        </message>
        <message>
            <location filename="../../app/photo_verbs.py" />
            <source>Copied the picture.</source>
            <translation>Bild kopiert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_verbs.py" />
            <source>Copied {n} paths.</source>
            <translation>
                <numerusform>{n} Pfad kopiert.</numerusform>
                <numerusform>{n} Pfade kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copied {n} photos to “{what}”.</source>
            <translation>
                <numerusform>{n} Foto nach „{what}“ kopiert.</numerusform>
                <numerusform>{n} Fotos nach „{what}“ kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/photo_verbs.py" />
            <source>Copied {n} photos.</source>
            <translation>
                <numerusform>{n} Foto kopiert.</numerusform>
                <numerusform>{n} Fotos kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/fact_label.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy the picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy to…</source>
            <translation>Kopieren nach…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copy {n} photos</source>
            <translation>
                <numerusform>{n} Foto kopieren</numerusform>
                <numerusform>{n} Fotos kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Copy {n} photos to</source>
            <translation>
                <numerusform>{n} Foto kopieren nach</numerusform>
                <numerusform>{n} Fotos kopieren nach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copy {n} photos to “{what}”</source>
            <translation>
                <numerusform>{n} Foto nach „{what}“ kopieren</numerusform>
                <numerusform>{n} Fotos nach „{what}“ kopieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Copying {n} photos</source>
            <translation>
                <numerusform>Kopieren von {n} Foto</numerusform>
                <numerusform>Kopieren von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Damaged or not readable</source>
            <translation>Beschädigt oder nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/views/browser_header.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../app/views/date_scrubber.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Delete the album</source>
            <translation>Album löschen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Delete the album “{what}”</source>
            <translation>Album „{what}“ löschen</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Delete the tag</source>
            <translation>Schlagwort löschen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Delete the tag “{what}”</source>
            <translation>Schlagwort „{what}“ löschen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Delete the tag “{what}” of {n} photos</source>
            <translation>
                <numerusform>Schlagwort „{what}“ von {n} Foto löschen</numerusform>
                <numerusform>Schlagwort „{what}“ von {n} Fotos löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>Delete {n} photos</source>
            <translation>
                <numerusform>{n} Foto löschen</numerusform>
                <numerusform>{n} Fotos löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Delete {n} photos for good</source>
            <translation>
                <numerusform>{n} Foto endgültig löschen</numerusform>
                <numerusform>{n} Fotos endgültig löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>Delete {n} photos for good?</source>
            <translation>
                <numerusform>{n} Foto endgültig löschen?</numerusform>
                <numerusform>{n} Fotos endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Deleted the album “{what}”.</source>
            <translation>Album „{what}“ gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Deleted the tag “{what}” of {n} photos.</source>
            <translation>
                <numerusform>Schlagwort „{what}“ von {n} Foto gelöscht.</numerusform>
                <numerusform>Schlagwort „{what}“ von {n} Fotos gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Deleted the tag “{what}”.</source>
            <translation>Schlagwort „{what}“ gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Deleted {n} photos for good.</source>
            <translation>
                <numerusform>{n} Foto endgültig gelöscht.</numerusform>
                <numerusform>{n} Fotos endgültig gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Deleting {n} photos for good</source>
            <translation>
                <numerusform>Endgültiges Löschen von {n} Foto</numerusform>
                <numerusform>Endgültiges Löschen von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Device and precision hold when the engine starts the next time.</source>
            <translation>Gerät und Genauigkeit gelten, sobald der Suchdienst das nächste Mal startet.</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Disk</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room for automatic backups</source>
            <translation>Speicherplatz für automatische Sicherungen</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Disk room for automatic backups: {limit}.</source>
            <translation>Speicherplatz für automatische Sicherungen: {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room for thumbnails</source>
            <translation>Speicherplatz für Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Disk room for thumbnails: {limit}.</source>
            <translation>Speicherplatz für Vorschaubilder: {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Disk “{volume}”</source>
            <translation>Datenträger „{volume}“</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Do not leave out any more: {pattern}</source>
            <translation>Nicht mehr auslassen: {pattern}</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Done again: {deed}.</source>
            <translation>Wiederholt: {deed}.</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Download and use</source>
            <translation>Herunterladen und verwenden</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Download and use {model}</source>
            <translation>{model} herunterladen und verwenden</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>Download “{model}”?</source>
            <translation>„{model}“ herunterladen?</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Downloading: {received} of {total}</source>
            <translation>Wird heruntergeladen: {received} von {total}</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Downloading…</source>
            <translation>Wird heruntergeladen…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drag the picture from its folder.</source>
            <translation>Das Bild aus seinem Ordner hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drop a picture file.</source>
            <translation>Eine Bilddatei ablegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/album_list.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>Drop photos here.</source>
            <translation>Fotos hier ablegen.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drop photos, picture files, or a picture from a web page.</source>
            <translation>Fotos, Bilddateien oder ein Bild von einer Webseite ablegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>E</source>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Each photo for</source>
            <translation>Jedes Foto für</translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/trash_bar.py" />
            <source>Empty the trash: {count}</source>
            <translation>Papierkorb leeren: {count}</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Empty trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>End the slideshow</source>
            <translation>Diaschau beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>End the slideshow ({keys})</source>
            <translation>Diaschau beenden ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Enter opens a photo, Ctrl+Enter searches in the main window, Esc closes</source>
            <translation>Enter öffnet ein Foto, Strg+Enter sucht im Hauptfenster, Esc schließt</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Enter sets them, Tab completes, commas part them</source>
            <translation>Enter setzt sie, Tab ergänzt, Kommas trennen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Every photo could be used.</source>
            <translation>Jedes Foto war verwendbar.</translation>
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Everything down to the marked step is taken back. Redo does it again.</source>
            <translation>Alles bis zum markierten Schritt wird rückgängig gemacht. Mit Wiederholen geschieht es erneut.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Everything else is fine</source>
            <translation>Alles andere ist in Ordnung</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Everything is fine</source>
            <translation>Alles ist in Ordnung</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Everything is in order</source>
            <translation>Alles ist in Ordnung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/health_words.py" />
            <source>Everything is in order, {n} folders not connected</source>
            <translation>
                <numerusform>Alles ist in Ordnung, {n} Ordner nicht verbunden</numerusform>
                <numerusform>Alles ist in Ordnung, {n} Ordner nicht verbunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Exact (float32)</source>
            <translation>Exakt (float32)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/history_words.py" />
            <source>Export {n} photos</source>
            <translation>
                <numerusform>{n} Foto exportieren</numerusform>
                <numerusform>{n} Fotos exportieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Export {n} photos to “{what}”</source>
            <translation>
                <numerusform>{n} Foto nach „{what}“ exportieren</numerusform>
                <numerusform>{n} Fotos nach „{what}“ exportieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Exported {n} photos to “{what}”.</source>
            <translation>
                <numerusform>{n} Foto nach „{what}“ exportiert.</numerusform>
                <numerusform>{n} Fotos nach „{what}“ exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Exported {n} photos.</source>
            <translation>
                <numerusform>{n} Foto exportiert.</numerusform>
                <numerusform>{n} Fotos exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Exporting {n} photos</source>
            <translation>
                <numerusform>Exportieren von {n} Foto</numerusform>
                <numerusform>Exportieren von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Exposure</source>
            <translation>Belichtung</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Exposure bias</source>
            <translation>Belichtungskorrektur</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Farther (-)</source>
            <translation>Weiter weg (-)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/grid_actions.py" />
            <location filename="../../app/views/marks_panel.py" />
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Favourites only</source>
            <translation>Nur Favoriten</translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <location filename="../../app/views/inspector.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>File size</source>
            <translation>Dateigröße</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Files of this photo</source>
            <translation>Dateien dieses Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Files that were left alone</source>
            <translation>Unverändert gebliebene Dateien</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Fill the place, and cut what stands over</source>
            <translation>Platz füllen und Überstehendes abschneiden</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/filmstrip.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Film strip</source>
            <translation>Filmstreifen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Filter (Ctrl+Shift+F)</source>
            <translation>Filtern (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Find a shortcut</source>
            <translation>Ein Tastenkürzel suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>Find a tag</source>
            <translation>Ein Schlagwort suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Find photos in plain words</source>
            <translation>Fotos in einfachen Worten finden</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/grid_actions.py" />
            <source>Find similar</source>
            <translation>Ähnliche suchen</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>First and last photo</source>
            <translation>Erstes und letztes Foto</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>First: {words}</source>
            <translation>Erstes: {words}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Fit into the window</source>
            <translation>Ins Fenster einpassen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Flash</source>
            <translation>Blitz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Focal length</source>
            <translation>Brennweite</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Focal length (35 mm)</source>
            <translation>Brennweite (35 mm)</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/inspector.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Folder for the copies</source>
            <translation>Ordner für die Kopien</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/preferences.py" />
            <location filename="../../app/views/sidebar.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>For two to four photos.</source>
            <translation>Für zwei bis vier Fotos.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Forget a date that was set by hand</source>
            <translation>Von Hand gesetztes Datum vergessen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget all missing photos</source>
            <translation>Alle fehlenden Fotos vergessen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget all…</source>
            <translation>Alle vergessen…</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget the selected…</source>
            <translation>Ausgewählte vergessen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Forget the {n} selected…</source>
            <translation>
                <numerusform>{n} ausgewähltes vergessen…</numerusform>
                <numerusform>{n} ausgewählte vergessen…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/search_list.py" />
            <source>Forget these searches</source>
            <translation>Diese Suchen vergessen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/photo_words.py" />
            <source>Forget {n} missing photos</source>
            <translation>
                <numerusform>{n} fehlendes Foto vergessen</numerusform>
                <numerusform>{n} fehlende Fotos vergessen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Forget {n} missing photos?</source>
            <translation>
                <numerusform>{n} fehlendes Foto vergessen?</numerusform>
                <numerusform>{n} fehlende Fotos vergessen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/upkeep.py" />
            <source>Forgot {n} missing photos.</source>
            <translation>
                <numerusform>{n} fehlendes Foto wurde vergessen.</numerusform>
                <numerusform>{n} fehlende Fotos wurden vergessen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>From {begin} until {end} is no time to work in.</source>
            <translation>Von {begin} bis {end} bleibt keine Zeit zum Arbeiten.</translation>
        </message>
        <message>
            <location filename="../../app/views/star_rating.py" />
            <source>From {least} to {most} stars</source>
            <translation>Von {least} bis {most} Sternen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Full size</source>
            <translation>Volle Größe</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Gave the tag “{what}” another colour.</source>
            <translation>Farbe des Schlagworts „{what}“ geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Gave {n} photos {stars}.</source>
            <translation>
                <numerusform>{n} Foto bewertet: {stars}.</numerusform>
                <numerusform>{n} Fotos bewertet: {stars}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Give memory back after idling for</source>
            <translation>Speicher freigeben nach Ruhe von</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Give memory back after so many minutes</source>
            <translation>Speicher nach so vielen Minuten freigeben</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Give the tag “{what}” a colour</source>
            <translation>Farbe des Schlagworts „{what}“ ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Give {n} photos {stars}</source>
            <translation>
                <numerusform>{n} Foto bewerten: {stars}</numerusform>
                <numerusform>{n} Fotos bewerten: {stars}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/work_words.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <source>Go on indexing</source>
            <translation>Erfassung fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Go on to see the photos here.</source>
            <translation>Nach dem Fortsetzen erscheinen die Fotos hier.</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>Go on to the next.</source>
            <translation>Mit dem nächsten weitermachen.</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Go on with the present model instead</source>
            <translation>Stattdessen mit dem jetzigen Modell weitermachen</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Go on: {what}</source>
            <translation>Fortsetzen: {what}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Go to the next photo</source>
            <translation>Zum nächsten Foto gehen</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Go without selecting</source>
            <translation>Bewegen ohne auszuwählen</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Goes on once they need less than a quarter of the processor. New photos do not wait.</source>
            <translation>Weiter geht es, sobald sie weniger als ein Viertel des Prozessors brauchen. Neue Fotos warten nicht.</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Half (bfloat16)</source>
            <translation>Halb (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/health_page.py" />
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Hid {n} photos.</source>
            <translation>
                <numerusform>{n} Foto ausgeblendet.</numerusform>
                <numerusform>{n} Fotos ausgeblendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Hidden</source>
            <translation>Ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Hidden photos are listed here, and nowhere else.</source>
            <translation>Ausgeblendete Fotos stehen hier und nirgends sonst.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Hide the list</source>
            <translation>Liste ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Hide the list of missing photos</source>
            <translation>Liste der fehlenden Fotos ausblenden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Hide {n} photos</source>
            <translation>
                <numerusform>{n} Foto ausblenden</numerusform>
                <numerusform>{n} Fotos ausblenden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/histogram.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Histogram</source>
            <translation>Histogramm</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/history_page.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>How exactly the model computes</source>
            <translation>Wie genau das Modell rechnet</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>How near the photo is to what was searched for</source>
            <translation>Wie nah das Foto dem Gesuchten kommt</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>If a file comes back, its photo does too, with everything.</source>
            <translation>Kommt eine Datei zurück, kommt auch ihr Foto zurück, mit allem.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>In a folder</source>
            <translation>In einem Ordner</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>In a part of the map</source>
            <translation>In einem Teil der Karte</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/question.py" />
            <source>In all folders</source>
            <translation>In allen Ordnern</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>In which folder</source>
            <translation>In welchem Ordner</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/question.py" />
            <source>In {folder}</source>
            <translation>In {folder}</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>In {path}</source>
            <translation>In {path}</translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <location filename="../../app/work_words.py" />
            <source>Indexing</source>
            <translation>Erfassung</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing does not wait while on battery.</source>
            <translation>Die Erfassung wartet im Akkubetrieb nicht.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing does not wait while other programs are busy.</source>
            <translation>Die Erfassung wartet nicht, während andere Programme beschäftigt sind.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Indexing is paused</source>
            <translation>Die Erfassung ist angehalten</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing waits while on battery.</source>
            <translation>Die Erfassung wartet im Akkubetrieb.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing waits while other programs are busy.</source>
            <translation>Die Erfassung wartet, während andere Programme beschäftigt sind.</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Indexing {done} of {files}</source>
            <translation>Erfassung: {done} von {files}</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Inspector</source>
            <translation>Infoleiste</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Intel graphics (XPU)</source>
            <translation>Intel-Grafik (XPU)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Into</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>It has no tag and is in no album.</source>
            <translation>Es hat kein Schlagwort und ist in keinem Album.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>It is in the trash.</source>
            <translation>Es liegt im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>It is on a disk that is not connected.</source>
            <translation>Es liegt auf einem Datenträger, der nicht verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <source>It lies on disks that are not connected, and stays until they are.</source>
            <translation>Der Inhalt liegt auf Datenträgern, die nicht verbunden sind, und bleibt, bis sie es sind.</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>It was last at {path}</source>
            <translation>Es war zuletzt unter {path}</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>It was saved by a newer version. The album stays as it is.</source>
            <translation>Es wurde von einer neueren Version gespeichert. Das Album bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>It was taken</source>
            <translation>Es wurde aufgenommen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Its disk is not connected</source>
            <translation>Der Datenträger ist nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>Its disk is not connected.</source>
            <translation>Der Datenträger ist nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Its photos come back with it; nothing is lost.</source>
            <translation>Die Fotos darin kommen mit ihm zurück; nichts geht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Its photos come back.</source>
            <translation>Die Fotos darin kommen zurück.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Its photos keep their tags and albums.</source>
            <translation>Die Fotos darin behalten ihre Schlagwörter und Alben.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/aliases_dialog.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Keep what is shown now instead</source>
            <translation>Stattdessen speichern, was gerade angezeigt wird</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Larger thumbnails</source>
            <translation>Größere Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Largest files</source>
            <translation>Größte Dateien</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Last: {before} becomes {after}.</source>
            <translation>Letztes: {before} wird zu {after}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Later or earlier</source>
            <translation>Später oder früher</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Leave out “{what}”</source>
            <translation>„{what}“ auslassen</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Leave something out</source>
            <translation>Etwas auslassen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Leave something out…</source>
            <translation>Etwas auslassen…</translation>
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>Leave this directory out</source>
            <translation>Dieses Verzeichnis auslassen</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>Left out “{pattern}”: {n} photos.</source>
            <translation>
                <numerusform>„{pattern}“ ausgelassen: {n} Foto.</numerusform>
                <numerusform>„{pattern}“ ausgelassen: {n} Fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Left out “{what}”.</source>
            <translation>„{what}“ ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Lens</source>
            <translation>Objektiv</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Lenses</source>
            <translation>Objektive</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Less like this</source>
            <translation>Weniger davon</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Less like {name}</source>
            <translation>Weniger wie {name}</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Let its first photo be the cover</source>
            <translation>Erstes Foto als Titelbild verwenden</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Like the system ({language})</source>
            <translation>Wie das System ({language})</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Loading the model · finding by name only until then</source>
            <translation>Modell wird geladen · bis dahin Suche nur nach Namen</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Local time, also past midnight. New photos do not wait.</source>
            <translation>Ortszeit, auch über Mitternacht hinaus. Neue Fotos warten nicht.</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Longer side in pixels</source>
            <translation>Längere Seite in Pixeln</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Look for new photos</source>
            <translation>Nach neuen Fotos suchen</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look for new photos in all</source>
            <translation>In allen nach neuen Fotos suchen</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look for new photos now: {name}</source>
            <translation>Jetzt nach neuen Fotos suchen: {name}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look now</source>
            <translation>Jetzt suchen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Looking at the dates…</source>
            <translation>Datumsangaben werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Looking for photos</source>
            <translation>Fotos werden gesucht</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Looking for photos · {files} found</source>
            <translation>Fotos werden gesucht · {files} gefunden</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Looking for photos…</source>
            <translation>Fotos werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <location filename="../../app/model_words.py" />
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Made the album “{what}”.</source>
            <translation>Album „{what}“ angelegt.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Made the tag “{what}”.</source>
            <translation>Schlagwort „{what}“ angelegt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Made {n} photos favourites.</source>
            <translation>
                <numerusform>{n} Foto zum Favoriten gemacht.</numerusform>
                <numerusform>{n} Fotos zu Favoriten gemacht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Make it the album's cover</source>
            <translation>Als Titelbild des Albums verwenden</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Make the album “{what}”</source>
            <translation>Album „{what}“ anlegen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Make the tag “{what}”</source>
            <translation>Schlagwort „{what}“ anlegen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Make {n} photos favourites</source>
            <translation>
                <numerusform>{n} Foto zum Favoriten machen</numerusform>
                <numerusform>{n} Fotos zu Favoriten machen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Map (Ctrl+M)</source>
            <translation>Karte (Strg+M)</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>Map of the photos</source>
            <translation>Karte der Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Measured: the faster one, where it loses nothing</source>
            <translation>Gemessen: die schnellere, wo sie nichts verliert</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/top_bar.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>Menü (F10)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Missing photos</source>
            <translation>Fehlende Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/missing_list.py" />
            <source>Missing since</source>
            <translation>Fehlt seit</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>More like this</source>
            <translation>Mehr davon</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Most stars</source>
            <translation>Meiste Sterne</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Move the date by</source>
            <translation>Datum verschieben um</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Move the tag “{what}”</source>
            <translation>Schlagwort „{what}“ verschieben</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Move to the top</source>
            <translation>Nach ganz oben verschieben</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Move to the trash</source>
            <translation>In den Papierkorb verschieben</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Move to…</source>
            <translation>Verschieben nach…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos</source>
            <translation>
                <numerusform>{n} Foto verschieben</numerusform>
                <numerusform>{n} Fotos verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Move {n} photos out of the library?</source>
            <translation>
                <numerusform>{n} Foto aus der Bibliothek hinaus verschieben?</numerusform>
                <numerusform>{n} Fotos aus der Bibliothek hinaus verschieben?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Move {n} photos to</source>
            <translation>
                <numerusform>{n} Foto verschieben nach</numerusform>
                <numerusform>{n} Fotos verschieben nach</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos to the trash</source>
            <translation>
                <numerusform>{n} Foto in den Papierkorb verschieben</numerusform>
                <numerusform>{n} Fotos in den Papierkorb verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos to “{what}”</source>
            <translation>
                <numerusform>{n} Foto nach „{what}“ verschieben</numerusform>
                <numerusform>{n} Fotos nach „{what}“ verschieben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Moved the tag “{what}”.</source>
            <translation>Schlagwort „{what}“ verschoben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos to the trash.</source>
            <translation>
                <numerusform>{n} Foto in den Papierkorb verschoben.</numerusform>
                <numerusform>{n} Fotos in den Papierkorb verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos to “{what}”.</source>
            <translation>
                <numerusform>{n} Foto nach „{what}“ verschoben.</numerusform>
                <numerusform>{n} Fotos nach „{what}“ verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos.</source>
            <translation>
                <numerusform>{n} Foto verschoben.</numerusform>
                <numerusform>{n} Fotos verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Moving {n} photos</source>
            <translation>
                <numerusform>Verschieben von {n} Foto</numerusform>
                <numerusform>Verschieben von {n} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Moving {n} photos to the trash</source>
            <translation>
                <numerusform>Verschieben von {n} Foto in den Papierkorb</numerusform>
                <numerusform>Verschieben von {n} Fotos in den Papierkorb</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>NVIDIA or AMD graphics (CUDA, ROCm)</source>
            <translation>NVIDIA- oder AMD-Grafik (CUDA, ROCm)</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/place_delegate.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Name has “{part}”</source>
            <translation>Name enthält „{part}“</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Names before and after</source>
            <translation>Namen vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Names below the photos</source>
            <translation>Namen unter den Fotos</translation>
        </message>
        <message>
            <location filename="../../app/album_verbs.py" />
            <location filename="../../app/albums.py" />
            <location filename="../../app/views/album_list.py" />
            <source>New album…</source>
            <translation>Neues Album…</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>New ones appear here by themselves.</source>
            <translation>Neue erscheinen hier von selbst.</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>New photos wait for the charger too.</source>
            <translation>Auch neue Fotos warten auf das Ladegerät.</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>New tag below it…</source>
            <translation>Neues Schlagwort darunter…</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>New tag “{name}”</source>
            <translation>Neues Schlagwort „{name}“</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>New tag…</source>
            <translation>Neues Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>New window</source>
            <translation>Neues Fenster</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Next</source>
            <translation>Nächstes</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Next and previous</source>
            <translation>Nächstes und vorheriges</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Next file of the photo</source>
            <translation>Nächste Datei des Fotos</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>No backup yet. One a day is made when anything changed.</source>
            <translation>Noch keine Sicherung. Täglich entsteht eine, wenn sich etwas geändert hat.</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>No command is called like this.</source>
            <translation>Kein Befehl heißt so.</translation>
        </message>
        <message>
            <location filename="../../app/section_words.py" />
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <source>No favourite any more</source>
            <translation>Kein Favorit mehr</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>No file is touched. This can be taken back for 30 days.</source>
            <translation>Keine Datei wird angerührt. Das lässt sich 30 Tage lang rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No file or folder has that name</source>
            <translation>Keine Datei und kein Ordner heißt so</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No file or folder has that name. Photos that look like it follow in a moment.</source>
            <translation>Keine Datei und kein Ordner heißt so. Fotos, die danach aussehen, folgen gleich.</translation>
        </message>
        <message>
            <location filename="../../app/section_words.py" />
            <source>No folder</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>No folder yet.</source>
            <translation>Noch kein Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>No groups</source>
            <translation>Keine Gruppen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>No longer leave out “{what}”</source>
            <translation>„{what}“ nicht mehr auslassen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>No metadata</source>
            <translation>Keine Metadaten</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>No photo has a problem</source>
            <translation>Kein Foto hat ein Problem</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photo is hidden</source>
            <translation>Kein Foto ist ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>No photo is missing.</source>
            <translation>Kein Foto fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photo matches</source>
            <translation>Kein Foto passt</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>No photo names its camera.</source>
            <translation>Kein Foto nennt seine Kamera.</translation>
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>No photo was found.</source>
            <translation>Kein Foto gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/views/photo_pane.py" />
            <source>No photo yet</source>
            <translation>Noch kein Foto</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photos here</source>
            <translation>Keine Fotos hier</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photos in this folder</source>
            <translation>Keine Fotos in diesem Ordner</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>No program could be found to open that file.</source>
            <translation>Zum Öffnen dieser Datei wurde kein Programm gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>No stars</source>
            <translation>Keine Sterne</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>None has a tag or is in an album.</source>
            <translation>Keines hat ein Schlagwort oder ist in einem Album.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Not a favourite</source>
            <translation>Kein Favorit</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Not a picture that can be read</source>
            <translation>Kein lesbares Bild</translation>
        </message>
        <message>
            <location filename="../../app/known_health.py" />
            <source>Not known while the engine is away.</source>
            <translation>Nicht bekannt, solange der Suchdienst nicht da ist.</translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Not there at the moment</source>
            <translation>Zurzeit nicht da</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Nothing found yet</source>
            <translation>Noch nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <source>Nothing in the trash can be reached.</source>
            <translation>Nichts im Papierkorb ist erreichbar.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Nothing is left out.</source>
            <translation>Nichts wird ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Nothing was done yet.</source>
            <translation>Noch nichts geschehen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Old name</source>
            <translation>Alter Name</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>On the disk “{disk}”: {message}</source>
            <translation>Auf dem Datenträger „{disk}“: {message}</translation>
        </message>
        <message>
            <location filename="../../app/views/aliases_dialog.py" />
            <source>One on each line. Whoever types one of them finds or sets this tag.</source>
            <translation>Eines pro Zeile. Wer eines davon eingibt, findet oder setzt dieses Schlagwort.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer.py" />
            <source>One photo, large</source>
            <translation>Ein Foto, groß</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Only between</source>
            <translation>Nur zwischen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Only for one photo at a time.</source>
            <translation>Nur für ein einzelnes Foto.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Only in an album that is filled by hand.</source>
            <translation>Nur in einem Album, das von Hand gefüllt wird.</translation>
        </message>
        <message>
            <location filename="../../app/views/photo_pane.py" />
            <source>Only the beginning of this long movement is shown.</source>
            <translation>Nur der Anfang dieser langen Bewegung wird gezeigt.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Only the first {most} pictures are used.</source>
            <translation>Nur die ersten {most} Bilder werden verwendet.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <source>Open Photosift</source>
            <translation>Photosift öffnen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open in the usual program</source>
            <translation>Im üblichen Programm öffnen</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>Open it in another program to check it.</source>
            <translation>Zum Prüfen in einem anderen Programm öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Open the folder it is in, and drag it from there.</source>
            <translation>Den Ordner mit der Datei öffnen und sie von dort hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open with…</source>
            <translation>Öffnen mit…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/open_with.py" />
            <source>Open {n} photos with</source>
            <translation>
                <numerusform>{n} Foto öffnen mit</numerusform>
                <numerusform>{n} Fotos öffnen mit</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/empty_state.py" />
            <source>Opening your library…</source>
            <translation>Bibliothek wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Order of the photos</source>
            <translation>Reihenfolge der Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/aliases_dialog.py" />
            <source>Other words for “{tag}”</source>
            <translation>Andere Wörter für „{tag}“</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Other words…</source>
            <translation>Andere Wörter…</translation>
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Pages of the preferences</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Panorama</source>
            <translation>Panorama</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Pasted picture</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Pattern for the names</source>
            <translation>Muster für die Namen</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/work_words.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Pause indexing</source>
            <translation>Erfassung anhalten</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Pause: {what}</source>
            <translation>Anhalten: {what}</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Paused at {done} of {files}</source>
            <translation>Angehalten bei {done} von {files}</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Paused, until you go on</source>
            <translation>Angehalten, bis zum Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Photo of the library</source>
            <translation>Foto der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/views/filmstrip.py" />
            <source>Photo {number} of {count}</source>
            <translation>Foto {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../app/views/photo_grid.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Photos are sorted by it. The library keeps it; the files are not changed.</source>
            <translation>Danach werden Fotos sortiert. Die Bibliothek merkt es sich; die Dateien bleiben unverändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/list_words.py" />
            <source>Photos like these {n}</source>
            <translation>
                <numerusform>Fotos wie dieses ({n})</numerusform>
                <numerusform>Fotos wie diese {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Photos on a page</source>
            <translation>Fotos auf einer Seite</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Photos that wait are indexed at any time.</source>
            <translation>Wartende Fotos werden jederzeit erfasst.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Photos that wait are indexed between {begin} and {end} only.</source>
            <translation>Wartende Fotos werden nur zwischen {begin} und {end} erfasst.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Photos that you remove come here first.</source>
            <translation>Entfernte Fotos kommen zuerst hierher.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Photos with problems</source>
            <translation>Fotos mit Problemen</translation>
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>Photosift ended unexpectedly last time. Details are in {kept}</source>
            <translation>Photosift wurde beim letzten Mal unerwartet beendet. Einzelheiten stehen hier: {kept}</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Photosift: quick search</source>
            <translation>Photosift: Schnellsuche</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Picture size</source>
            <translation>Bildgröße</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Play or pause the movement</source>
            <translation>Bewegung abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Portrait</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Preferences…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>Press F5 to bring the library up to date.</source>
            <translation>F5 drücken, um die Bibliothek auf den neuesten Stand zu bringen.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Press to make it one.</source>
            <translation>Drücken, um es zum Favoriten zu machen.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Press to take it back.</source>
            <translation>Drücken, um es zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Previous</source>
            <translation>Vorheriges</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>Print {n} photos</source>
            <translation>
                <numerusform>{n} Foto drucken</numerusform>
                <numerusform>{n} Fotos drucken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Printed {n} pages.</source>
            <translation>
                <numerusform>{n} Seite gedruckt.</numerusform>
                <numerusform>{n} Seiten gedruckt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Printing {n} pages.</source>
            <translation>
                <numerusform>{n} Seite wird gedruckt.</numerusform>
                <numerusform>{n} Seiten werden gedruckt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Programs</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Put back</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Put everything back</source>
            <translation>Alles wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/views/trash_bar.py" />
            <source>Put everything back: {count}</source>
            <translation>Alles wiederherstellen: {count}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Put in: {words}</source>
            <translation>Einfügen: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos back from the trash</source>
            <translation>
                <numerusform>{n} Foto aus dem Papierkorb wiederherstellen</numerusform>
                <numerusform>{n} Fotos aus dem Papierkorb wiederherstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos back from the trash.</source>
            <translation>
                <numerusform>{n} Foto aus dem Papierkorb wiederhergestellt.</numerusform>
                <numerusform>{n} Fotos aus dem Papierkorb wiederhergestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos into “{what}”</source>
            <translation>
                <numerusform>{n} Foto zu „{what}“ hinzufügen</numerusform>
                <numerusform>{n} Fotos zu „{what}“ hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos into “{what}”.</source>
            <translation>
                <numerusform>{n} Foto zu „{what}“ hinzugefügt.</numerusform>
                <numerusform>{n} Fotos zu „{what}“ hinzugefügt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Put {piece} in</source>
            <translation>{piece} einfügen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Putting {n} photos back</source>
            <translation>
                <numerusform>Wiederherstellen von {n} Foto</numerusform>
                <numerusform>Wiederherstellen von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality from 1 to 100</source>
            <translation>Qualität von 1 bis 100</translation>
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/quick_search.py" />
            <source>Quick search</source>
            <translation>Schnellsuche</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/tray.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>RAW</source>
            <translation>RAW</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/model_words.py" />
            <source>Reading the photos: {done} of {n} photos</source>
            <translation>
                <numerusform>Foto wird eingelesen: {done} von {n} Foto</numerusform>
                <numerusform>Fotos werden eingelesen: {done} von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Ready to take in new photos</source>
            <translation>Bereit, neue Fotos aufzunehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Recently added</source>
            <translation>Zuletzt hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/undoing.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Redo: {deed}</source>
            <translation>Wiederholen: {deed}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/model_words.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>Remove from the library</source>
            <translation>Aus der Bibliothek entfernen</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Remove from the library: {name}</source>
            <translation>Aus der Bibliothek entfernen: {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation>Filter entfernen: {words}</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Remove the folder “{what}” from the library</source>
            <translation>Ordner „{what}“ aus der Bibliothek entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_chips.py" />
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Remove this picture from the search</source>
            <translation>Dieses Bild aus der Suche entfernen</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Remove {model}</source>
            <translation>{model} entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Remove {name} from the search</source>
            <translation>{name} aus der Suche entfernen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Removed the folder “{what}” from the library.</source>
            <translation>Ordner „{what}“ aus der Bibliothek entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment}</source>
            <translation>Entfernt: {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment} · it had {n} photos</source>
            <translation>
                <numerusform>Entfernt: {moment} · darin war {n} Foto</numerusform>
                <numerusform>Entfernt: {moment} · darin waren {n} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment} · it had {n} photos, {tagged} with tags</source>
            <translation>
                <numerusform>Entfernt: {moment} · darin war {n} Foto, {tagged} mit Schlagwörtern</numerusform>
                <numerusform>Entfernt: {moment} · darin waren {n} Fotos, {tagged} mit Schlagwörtern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>Removed “{name}” from the library.</source>
            <translation>„{name}“ aus der Bibliothek entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/tagging_places.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Rename the album “{what}”</source>
            <translation>Album „{what}“ umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Rename the tag “{what}”</source>
            <translation>Schlagwort „{what}“ umbenennen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/history_words.py" />
            <source>Rename {n} photos</source>
            <translation>
                <numerusform>{n} Foto umbenennen</numerusform>
                <numerusform>{n} Fotos umbenennen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Renamed the album “{what}”.</source>
            <translation>Album „{what}“ umbenannt.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Renamed the tag “{what}”.</source>
            <translation>Schlagwort „{what}“ umbenannt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Renamed {n} photos.</source>
            <translation>
                <numerusform>{n} Foto umbenannt.</numerusform>
                <numerusform>{n} Fotos umbenannt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Renaming {n} photos</source>
            <translation>
                <numerusform>Umbenennen von {n} Foto</numerusform>
                <numerusform>Umbenennen von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>Resume indexing</source>
            <translation>Erfassung fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Save as an album…</source>
            <translation>Als Album speichern…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Save it as a file, and drop the file.</source>
            <translation>Als Datei speichern und die Datei ablegen.</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Save logs</source>
            <translation>Protokolle speichern</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Save logs…</source>
            <translation>Protokolle speichern…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Save the picture, or copy the picture itself.</source>
            <translation>Das Bild speichern oder das Bild selbst kopieren.</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Save what is shown as an album</source>
            <translation>Angezeigtes als Album speichern</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Saved the logs.</source>
            <translation>Protokolle gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Score</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Screenshots</source>
            <translation>Bildschirmfotos</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>Search again.</source>
            <translation>Noch einmal suchen.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Search by the clipboard</source>
            <translation>Mit der Zwischenablage suchen</translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <source>Search by words, or by photos of the library.</source>
            <translation>Mit Wörtern oder mit Fotos der Bibliothek suchen.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Search index</source>
            <translation>Suchindex</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Search photos</source>
            <translation>Fotos suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Search your photos in plain words</source>
            <translation>Fotos in einfachen Worten suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Searches, and thumbnails of what you look at, never wait.</source>
            <translation>Suchen und Vorschaubilder für das, was gerade zu sehen ist, warten nie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/engine_notice.py" />
            <source>Searching and indexing start again in {n} seconds.</source>
            <translation>
                <numerusform>Suche und Erfassung starten in {n} Sekunde wieder.</numerusform>
                <numerusform>Suche und Erfassung starten in {n} Sekunden wieder.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/engine_notice.py" />
            <source>Searching and indexing start again now.</source>
            <translation>Suche und Erfassung starten jetzt wieder.</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Seconds for each photo</source>
            <translation>Sekunden für jedes Foto</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>See Problems on this page.</source>
            <translation>Siehe „Probleme“ auf dieser Seite.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Select a photo to see what is known about it.</source>
            <translation>Ein Foto auswählen, um zu sehen, was darüber bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select or leave out the photo</source>
            <translation>Foto auswählen oder abwählen</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Selected photos</source>
            <translation>Ausgewählte Fotos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Set the date</source>
            <translation>Datum setzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/dates.py" />
            <location filename="../../app/history_words.py" />
            <source>Set the date of {n} photos</source>
            <translation>
                <numerusform>Datum von {n} Foto setzen</numerusform>
                <numerusform>Datum von {n} Fotos setzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Set the date of {n} photos.</source>
            <translation>
                <numerusform>Datum von {n} Foto gesetzt.</numerusform>
                <numerusform>Datum von {n} Fotos gesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Set the date…</source>
            <translation>Datum setzen…</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show again</source>
            <translation>Wieder anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Show all photos</source>
            <translation>Alle Fotos anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show all photos again</source>
            <translation>Wieder alle Fotos anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/tile_loader.py" />
            <source>Show it again.</source>
            <translation>Erneut anzeigen.</translation>
        </message>
        <message>
            <location filename="../../app/file_work.py" />
            <source>Show the folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the list</source>
            <translation>Liste anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the list of missing photos</source>
            <translation>Liste der fehlenden Fotos anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the photos</source>
            <translation>Fotos anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Show the selected file in its folder</source>
            <translation>Ausgewählte Datei in ihrem Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show the trash</source>
            <translation>Papierkorb anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/browser.py" />
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Show these</source>
            <translation>Diese anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Show these photos</source>
            <translation>Diese Fotos anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/browser.py" />
            <source>Show {matches}</source>
            <translation>{matches} anzeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Show {n} hidden photos again</source>
            <translation>
                <numerusform>{n} ausgeblendetes Foto wieder anzeigen</numerusform>
                <numerusform>{n} ausgeblendete Fotos wieder anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Shuffled</source>
            <translation>Gemischt</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Since {day}</source>
            <translation>Seit {day}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Size of the file</source>
            <translation>Größe der Datei</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Size of the picture</source>
            <translation>Größe des Bildes</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Slideshow</source>
            <translation>Diaschau</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Smaller thumbnails</source>
            <translation>Kleinere Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Smallest files</source>
            <translation>Kleinste Dateien</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>Something else was done since.</source>
            <translation>Seither ist etwas anderes geschehen.</translation>
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>Something went wrong inside Photosift. Details are in {place}</source>
            <translation>In Photosift ist etwas schiefgegangen. Einzelheiten stehen hier: {place}</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Square</source>
            <translation>Quadratisch</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Stars, tags and albums</source>
            <translation>Sterne, Schlagwörter und Alben</translation>
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>Start Photosift from the menu.</source>
            <translation>Photosift über das Menü starten.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Stop indexing</source>
            <translation>Erfassung beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Stop: {what}</source>
            <translation>Abbrechen: {what}</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>Stopped. Nothing was done.</source>
            <translation>Abgebrochen. Nichts wurde verändert.</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>Stopped. {what}</source>
            <translation>Abgebrochen. {what}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Stretch the selection</source>
            <translation>Auswahl erweitern</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Tag {n} photos with “{what}”</source>
            <translation>
                <numerusform>{n} Foto mit „{what}“ verschlagworten</numerusform>
                <numerusform>{n} Fotos mit „{what}“ verschlagworten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Tagged {n} photos with “{what}”.</source>
            <translation>
                <numerusform>{n} Foto mit „{what}“ verschlagwortet.</numerusform>
                <numerusform>{n} Fotos mit „{what}“ verschlagwortet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <location filename="../../app/views/missing_list.py" />
            <location filename="../../app/views/sidebar.py" />
            <location filename="../../app/views/tag_editor.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_popover.py" />
            <source>Tags of the selected photos</source>
            <translation>Schlagwörter der ausgewählten Fotos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/tag_popover.py" />
            <source>Tags of {n} photos</source>
            <translation>
                <numerusform>Schlagwörter von {n} Foto</numerusform>
                <numerusform>Schlagwörter von {n} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Tags that may be meant</source>
            <translation>Schlagwörter, die gemeint sein könnten</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Take back</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Take back {n} steps</source>
            <translation>
                <numerusform>{n} Schritt rückgängig machen</numerusform>
                <numerusform>{n} Schritte rückgängig machen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <source>Take back {n} steps?</source>
            <translation>
                <numerusform>{n} Schritt rückgängig machen?</numerusform>
                <numerusform>{n} Schritte rückgängig machen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Take out of the album</source>
            <translation>Aus dem Album nehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>Take {name} from all selected photos</source>
            <translation>{name} von allen ausgewählten Fotos entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take {n} photos from the favourites</source>
            <translation>
                <numerusform>{n} Foto aus den Favoriten nehmen</numerusform>
                <numerusform>{n} Fotos aus den Favoriten nehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take {n} photos out of “{what}”</source>
            <translation>
                <numerusform>{n} Foto aus „{what}“ nehmen</numerusform>
                <numerusform>{n} Fotos aus „{what}“ nehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take “{what}” from {n} photos</source>
            <translation>
                <numerusform>„{what}“ von {n} Foto entfernen</numerusform>
                <numerusform>„{what}“ von {n} Fotos entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Taken back: {deed}.</source>
            <translation>Rückgängig gemacht: {deed}.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Takes back everything down to: {first}. The latest is: {last}.</source>
            <translation>Macht alles rückgängig bis zu: {first}. Das letzte ist: {last}.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Takes back: {deed}.</source>
            <translation>Macht rückgängig: {deed}.</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>That file is not there any more.</source>
            <translation>Diese Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That file is on another computer.</source>
            <translation>Diese Datei liegt auf einem anderen Rechner.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That is a web address; Photosift never downloads.</source>
            <translation>Das ist eine Webadresse; Photosift lädt nie etwas herunter.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That is no picture.</source>
            <translation>Das ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>That photo is not in the library any more.</source>
            <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That picture is too large to hand over.</source>
            <translation>Dieses Bild ist zu groß zum Übergeben.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>The address of that file cannot be read.</source>
            <translation>Die Adresse dieser Datei ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>The date of the picture or of its file counts again.</source>
            <translation>Das Datum des Bildes oder seiner Datei gilt wieder.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>The desktop knows no program for these photos.</source>
            <translation>Der Desktop kennt kein Programm für diese Fotos.</translation>
        </message>
        <message>
            <location filename="../../app/checkup.py" />
            <source>The engine does not answer; it is started again by itself.</source>
            <translation>Der Suchdienst antwortet nicht; er wird von selbst neu gestartet.</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>The engine is away</source>
            <translation>Der Suchdienst ist nicht da</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>The fastest there is</source>
            <translation>Das schnellste vorhandene</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>The files are deleted from the disk: {size}.</source>
            <translation>
                <numerusform>Die Datei wird vom Datenträger gelöscht: {size}.</numerusform>
                <numerusform>Die Dateien werden vom Datenträger gelöscht: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>The files of {n} photos are gone, the first since {moment}.</source>
            <translation>
                <numerusform>Die Datei von {n} Foto fehlt seit: {moment}.</numerusform>
                <numerusform>Die Dateien von {n} Fotos fehlen, die erste seit: {moment}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>The files of {n} photos are gone.</source>
            <translation>
                <numerusform>Die Datei von {n} Foto fehlt.</numerusform>
                <numerusform>Die Dateien von {n} Fotos fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>The files stay where they are, and the photos keep their tags and albums.</source>
            <translation>Die Dateien bleiben, wo sie sind, und die Fotos behalten ihre Schlagwörter und Alben.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The filters leave no photo of these.</source>
            <translation>Die Filter lassen keines dieser Fotos übrig.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>The first one was taken</source>
            <translation>Das erste wurde aufgenommen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The first one: {name}</source>
            <translation>Das erste: {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>The first page</source>
            <translation>Die erste Seite</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>The first was removed {when}.</source>
            <translation>Zuerst entfernt: {when}.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>The first went missing {first}, the last {last}.</source>
            <translation>Das erste fehlt seit: {first}, das letzte seit: {last}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>The first {n} photos are shown</source>
            <translation>
                <numerusform>Das erste Foto ({n}) wird angezeigt</numerusform>
                <numerusform>Die ersten {n} Fotos werden angezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>The history takes back everything down to it.</source>
            <translation>Der Verlauf macht alles bis dorthin rückgängig.</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>The last 30 days</source>
            <translation>Die letzten 30 Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>The last 7 days</source>
            <translation>Die letzten 7 Tage</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>The latest {count} are listed.</source>
            <translation>Die letzten {count} sind aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>The model computes so when the engine starts the next time.</source>
            <translation>Das Modell rechnet so, sobald der Suchdienst das nächste Mal startet.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The model could not be loaded, so photos are found by their names only. {reason}</source>
            <translation>Das Modell ließ sich nicht laden, daher werden Fotos nur nach ihrem Namen gefunden. {reason}</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>The model failed · finding by name only</source>
            <translation>Modell fehlgeschlagen · Suche nur nach Namen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/choosing.py" />
            <source>The model gives its memory back after {n} idle minutes.</source>
            <translation>
                <numerusform>Das Modell gibt seinen Speicher nach {n} Minute ohne Arbeit frei.</numerusform>
                <numerusform>Das Modell gibt seinen Speicher nach {n} Minuten ohne Arbeit frei.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The model is still loading</source>
            <translation>Das Modell wird noch geladen</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>The model stays in memory.</source>
            <translation>Das Modell bleibt im Speicher.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>The newest is from {moment}, made before an update, {size}.</source>
            <translation>Die neueste: {moment}, vor einer Aktualisierung erstellt, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>The newest is from {moment}, made by itself, {size}.</source>
            <translation>Die neueste: {moment}, von selbst erstellt, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>The photos of this part of the map, as a list</source>
            <translation>Die Fotos dieses Kartenausschnitts als Liste</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>The photos stay in the library.</source>
            <translation>Die Fotos bleiben in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>The pictures stay on disk.</source>
            <translation>Die Bilder bleiben auf dem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../app/printing.py" />
            <source>The printer cannot be used.</source>
            <translation>Der Drucker ist nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <location filename="../../app/trash_words.py" />
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>The window cannot be started.</source>
            <translation>Das Fenster lässt sich nicht starten.</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>The window speaks the language from the next start on.</source>
            <translation>Das Fenster spricht die Sprache ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The work waits for a better moment</source>
            <translation>Die Arbeit wartet auf einen besseren Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>They can be brought back for 30 days.</source>
            <translation>Sie lassen sich 30 Tage lang zurückholen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>They went missing {moment}.</source>
            <translation>
                <numerusform>Es fehlt seit: {moment}.</numerusform>
                <numerusform>Sie fehlen seit: {moment}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>This cannot be taken back.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>This folder is not connected</source>
            <translation>Dieser Ordner ist nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>This photo is not in the library any more.</source>
            <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>This version cannot read what “{album}” keeps.</source>
            <translation>Diese Version kann nicht lesen, was „{album}“ enthält.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>This was taken back already.</source>
            <translation>Das wurde bereits rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Thumbnail size</source>
            <translation>Größe der Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Thumbnail size (Ctrl++, Ctrl+-)</source>
            <translation>Größe der Vorschaubilder (Strg++, Strg+-)</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/undoing.py" />
            <source>Took back {n} steps.</source>
            <translation>
                <numerusform>{n} Schritt rückgängig gemacht.</numerusform>
                <numerusform>{n} Schritte rückgängig gemacht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Took too long</source>
            <translation>Dauerte zu lange</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took {n} photos from the favourites.</source>
            <translation>
                <numerusform>{n} Foto aus den Favoriten genommen.</numerusform>
                <numerusform>{n} Fotos aus den Favoriten genommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took {n} photos out of “{what}”.</source>
            <translation>
                <numerusform>{n} Foto aus „{what}“ genommen.</numerusform>
                <numerusform>{n} Fotos aus „{what}“ genommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took “{what}” from {n} photos.</source>
            <translation>
                <numerusform>„{what}“ von {n} Foto entfernt.</numerusform>
                <numerusform>„{what}“ von {n} Fotos entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/shelves.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/failures_panel.py" />
            <source>Try all again</source>
            <translation>Alle erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try all photos with problems again</source>
            <translation>Alle Fotos mit Problemen erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Try other words, fewer of them, or a picture that looks like it.</source>
            <translation>Andere Wörter probieren, weniger davon oder ein ähnliches Bild.</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try the selected photos again</source>
            <translation>Ausgewählte Fotos erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Try these photos again: {reason}</source>
            <translation>Diese Fotos erneut versuchen: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Try this photo again</source>
            <translation>Dieses Foto erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>Trying {n} photos again.</source>
            <translation>
                <numerusform>{n} Foto wird erneut versucht.</numerusform>
                <numerusform>{n} Fotos werden erneut versucht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Turn right and left</source>
            <translation>Nach rechts und links drehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Turn {n} photos</source>
            <translation>
                <numerusform>{n} Foto drehen</numerusform>
                <numerusform>{n} Fotos drehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Turned {n} photos.</source>
            <translation>
                <numerusform>{n} Foto gedreht.</numerusform>
                <numerusform>{n} Fotos gedreht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Turquoise</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Type a name or a pattern. “Screenshots/” leaves out every directory of that name, “/2019/raw/” only that directory of a folder, “*.png” all files that end so. The files stay where they are, and the photos keep their tags and albums.</source>
            <translation>Einen Namen oder ein Muster eingeben. „Screenshots/“ lässt jedes Verzeichnis dieses Namens aus, „/2019/raw/“ nur dieses Verzeichnis eines Ordners, „*.png“ alle Dateien, die so enden. Die Dateien bleiben, wo sie sind, und die Fotos behalten ihre Schlagwörter und Alben.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Type a pattern.</source>
            <translation>Ein Muster eingeben.</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Type of the file</source>
            <translation>Typ der Datei</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Type words, or drop pictures here (Ctrl+F)</source>
            <translation>Wörter eingeben oder Bilder hier ablegen (Strg+F)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/undoing.py" />
            <source>Undo</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Undo: {deed}</source>
            <translation>Rückgängig machen: {deed}</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/section_words.py" />
            <source>Unknown camera</source>
            <translation>Unbekannte Kamera</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Unknown lens</source>
            <translation>Unbekanntes Objektiv</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Until {day}</source>
            <translation>Bis {day}</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Up to and including</source>
            <translation>Bis einschließlich</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Use {model}</source>
            <translation>{model} verwenden</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/grid_actions.py" />
            <source>View</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Wait while on battery</source>
            <translation>Im Akkubetrieb warten</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Wait while other programs are busy</source>
            <translation>Warten, während andere Programme beschäftigt sind</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Waiting for a better moment</source>
            <translation>Wartet auf einen besseren Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Waiting to be indexed</source>
            <translation>Wartet auf Erfassung</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>What Photosift did, for the report of a problem.</source>
            <translation>Was Photosift getan hat, für die Meldung eines Problems.</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>What do you want to do?</source>
            <translation>Was soll geschehen?</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the copies say about the photo</source>
            <translation>Was die Kopien über das Foto verraten</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>What to leave out</source>
            <translation>Was ausgelassen wird</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>What was done, the latest first</source>
            <translation>Was geschehen ist, das Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>When to work</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>When to work…</source>
            <translation>Arbeitszeiten…</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Where is “{folder}” now?</source>
            <translation>Wo ist „{folder}“ jetzt?</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Where the model computes</source>
            <translation>Worauf das Modell rechnet</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Whole world (Home)</source>
            <translation>Ganze Welt (Pos1)</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>With a place</source>
            <translation>Mit Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>With or without a place</source>
            <translation>Mit oder ohne Ort</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>Without a place</source>
            <translation>Ohne Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Without names of files and folders</source>
            <translation>Ohne Namen von Dateien und Ordnern</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work from</source>
            <translation>Arbeiten ab</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Work on files</source>
            <translation>Arbeit an Dateien</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work only between certain hours</source>
            <translation>Nur zu bestimmten Uhrzeiten arbeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work until</source>
            <translation>Arbeiten bis</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Worth a look: {sections}</source>
            <translation>Einen Blick wert: {sections}</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../app/engine_notice.py" />
            <source>You can go on looking at your photos.</source>
            <translation>Die Fotos lassen sich weiterhin ansehen.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom and move together</source>
            <translation>Gemeinsam vergrößern und verschieben</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Zoom in and out</source>
            <translation>Vergrößern und verkleinern</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} days left</source>
            <translation>
                <numerusform>noch etwa {n} Tag</numerusform>
                <numerusform>noch etwa {n} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} hours left</source>
            <translation>
                <numerusform>noch etwa {n} Stunde</numerusform>
                <numerusform>noch etwa {n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} hours {minutes} minutes left</source>
            <translation>
                <numerusform>noch etwa {n} Stunde {minutes} Minuten</numerusform>
                <numerusform>noch etwa {n} Stunden {minutes} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>noch etwa {n} Minute</numerusform>
                <numerusform>noch etwa {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>an empty library</source>
            <translation>Leere Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>and</source>
            <translation>und</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/photo_words.py" />
            <source>and {n} more</source>
            <translation>
                <numerusform>und {n} weiteres</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>as they are, or {example}</source>
            <translation>wie sie sind, oder {example}</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>cannot be taken back</source>
            <translation>nicht rückgängig zu machen</translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>click to choose when to work</source>
            <translation>klicken, um die Arbeitszeiten zu wählen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>copies of the catalog</source>
            <translation>Kopien des Katalogs</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>download {size}</source>
            <translation>Download: {size}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>earlier</source>
            <translation>früher</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>finds the right one of 1,000 photos first for {value} % of sentences</source>
            <translation>findet bei {value} % der Sätze das richtige von 1.000 Fotos als erstes</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>finds the right photo first for {value} % of sentences in 36 languages</source>
            <translation>findet bei {value} % der Sätze in 36 Sprachen das richtige Foto als erstes</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>has the right one of 1,000 photos among the first ten for {value} % of sentences</source>
            <translation>hat bei {value} % der Sätze das richtige von 1.000 Fotos unter den ersten zehn</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>last change noticed {moment}</source>
            <translation>letzte Änderung bemerkt: {moment}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>last looked through {moment}</source>
            <translation>zuletzt durchsucht: {moment}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>looked through every few minutes</source>
            <translation>wird alle paar Minuten durchsucht</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>looked through every few minutes: {reason}</source>
            <translation>wird alle paar Minuten durchsucht: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>makes searches in large libraries quick</source>
            <translation>beschleunigt die Suche in großen Bibliotheken</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>models that were downloaded</source>
            <translation>heruntergeladene Modelle</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>names the right one of 1,000 things in {value} % of pictures</source>
            <translation>benennt bei {value} % der Bilder das richtige von 1.000 Dingen</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/progress_strip.py" />
            <source>next: {model}, {n} photos ready</source>
            <translation>
                <numerusform>danach: {model}, {n} Foto bereit</numerusform>
                <numerusform>danach: {model}, {n} Fotos bereit</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>no stars</source>
            <translation>keine Sterne</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>not connected</source>
            <translation>nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>not watched at the moment</source>
            <translation>zurzeit nicht überwacht</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/photo_model.py" />
            <source>offline</source>
            <translation>nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>small pictures, for looking through photos quickly</source>
            <translation>kleine Bilder zum schnellen Durchsehen von Fotos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>stopped after {n}</source>
            <translation>
                <numerusform>nach {n} abgebrochen</numerusform>
                <numerusform>nach {n} abgebrochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>taken back</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>taken back for good</source>
            <translation>endgültig rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>the first since {when}</source>
            <translation>das erste seit: {when}</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>the newest three only</source>
            <translation>nur die neuesten drei</translation>
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>the terminal</source>
            <translation>im Terminal</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>today, {time}</source>
            <translation>heute, {time}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>watched as it happens</source>
            <translation>wird laufend überwacht</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>what Photosift did</source>
            <translation>was Photosift getan hat</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>what is known of your photos, with tags and albums</source>
            <translation>was über die Fotos bekannt ist, mit Schlagwörtern und Alben</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>yesterday, {time}</source>
            <translation>gestern, {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>{before} becomes {after}.</source>
            <translation>{before} wird zu {after}.</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../app/views/info_overlay.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation>{day}. {month} {year}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>{folders} ({away} not connected), {photos}</source>
            <translation>{folders} ({away} nicht verbunden), {photos}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>{folders}, {photos}</source>
            <translation>{folders}, {photos}</translation>
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>{folder}, not connected: {reason}</source>
            <translation>{folder}, nicht verbunden: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{marked}; that goes with them.</source>
            <translation>{marked}; auch das geht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>{marks}; that goes with them.</source>
            <translation>{marks}; auch das geht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{mean} % light on average</source>
            <translation>im Mittel {mean} % hell</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>{model} (recommended)</source>
            <translation>{model} (empfohlen)</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{moment}. They can be brought back for 30 days.</source>
            <translation>{moment}. Sie lassen sich 30 Tage lang zurückholen.</translation>
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>{name}, {photos} of {of} photos</source>
            <translation>{name}, {photos} von {of} Fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/album_list.py" />
            <source>{name}: a saved search</source>
            <translation>{name}: eine gespeicherte Suche</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: failed</source>
            <translation>{name}: fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: needs a look</source>
            <translation>{name}: einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: repaired</source>
            <translation>{name}: repariert</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>{n} albums</source>
            <translation>
                <numerusform>{n} Album</numerusform>
                <numerusform>{n} Alben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/trash_words.py" />
            <source>{n} are in albums</source>
            <translation>
                <numerusform>{n} ist in Alben</numerusform>
                <numerusform>{n} sind in Alben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/library_words.py" />
            <source>{n} backups in the library.</source>
            <translation>
                <numerusform>{n} Sicherung in der Bibliothek.</numerusform>
                <numerusform>{n} Sicherungen in der Bibliothek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n} Byte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>{n} done</source>
            <translation>
                <numerusform>{n} fertig</numerusform>
                <numerusform>{n} fertig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>{n} files are left alone</source>
            <translation>
                <numerusform>{n} Datei bleibt unverändert</numerusform>
                <numerusform>{n} Dateien bleiben unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{n} files seen</source>
            <translation>
                <numerusform>{n} Datei gesehen</numerusform>
                <numerusform>{n} Dateien gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{n} files to go, {done} done</source>
            <translation>
                <numerusform>noch {n} Datei, {done} fertig</numerusform>
                <numerusform>noch {n} Dateien, {done} fertig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>{n} files were left alone</source>
            <translation>
                <numerusform>{n} Datei blieb unverändert</numerusform>
                <numerusform>{n} Dateien blieben unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/upkeep.py" />
            <source>{n} folders</source>
            <translation>
                <numerusform>{n} Ordner</numerusform>
                <numerusform>{n} Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/emptiness.py" />
            <source>{n} found so far. They appear here.</source>
            <translation>
                <numerusform>Bisher {n} gefunden. Es erscheint hier.</numerusform>
                <numerusform>Bisher {n} gefunden. Sie erscheinen hier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} have stars</source>
            <translation>
                <numerusform>{n} hat Sterne</numerusform>
                <numerusform>{n} haben Sterne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/trash_words.py" />
            <source>{n} have tags</source>
            <translation>
                <numerusform>{n} hat Schlagwörter</numerusform>
                <numerusform>{n} haben Schlagwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>{n} keep their names</source>
            <translation>
                <numerusform>{n} behält den Namen</numerusform>
                <numerusform>{n} behalten ihre Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} lie on disks that are not connected, and stay</source>
            <translation>
                <numerusform>{n} liegt auf einem Datenträger, der nicht verbunden ist, und bleibt</numerusform>
                <numerusform>{n} liegen auf Datenträgern, die nicht verbunden sind, und bleiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} missing photos forgotten</source>
            <translation>
                <numerusform>{n} fehlendes Foto vergessen</numerusform>
                <numerusform>{n} fehlende Fotos vergessen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/browser.py" />
            <source>{n} new matches</source>
            <translation>
                <numerusform>{n} neuer Treffer</numerusform>
                <numerusform>{n} neue Treffer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} new photos first</source>
            <translation>
                <numerusform>zuerst {n} neues Foto</numerusform>
                <numerusform>zuerst {n} neue Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} not indexed yet</source>
            <translation>
                <numerusform>{n} noch nicht erfasst</numerusform>
                <numerusform>{n} noch nicht erfasst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>{n} on a page</source>
            <translation>
                <numerusform>{n} auf einer Seite</numerusform>
                <numerusform>{n} auf einer Seite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} Seite</numerusform>
                <numerusform>{n} Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <location filename="../../app/itemmodels/place_model.py" />
            <location filename="../../app/views/folder_tree.py" />
            <location filename="../../app/views/grid_headings.py" />
            <location filename="../../app/views/trash_bar.py" />
            <location filename="../../app/wording.py" />
            <source>{n} photos</source>
            <translation>
                <numerusform>{n} Foto</numerusform>
                <numerusform>{n} Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>{n} photos are shown again.</source>
            <translation>
                <numerusform>{n} Foto wird wieder angezeigt.</numerusform>
                <numerusform>{n} Fotos werden wieder angezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>{n} photos could not be read and were left out.</source>
            <translation>
                <numerusform>{n} Foto war nicht lesbar und wurde ausgelassen.</numerusform>
                <numerusform>{n} Fotos waren nicht lesbar und wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos could not be used. Nothing was done to the files.</source>
            <translation>
                <numerusform>{n} Foto war nicht verwendbar. Die Datei blieb unverändert.</numerusform>
                <numerusform>{n} Fotos waren nicht verwendbar. Die Dateien blieben unverändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/map_page.py" />
            <source>{n} photos have no place</source>
            <translation>
                <numerusform>{n} Foto hat keinen Ort</numerusform>
                <numerusform>{n} Fotos haben keinen Ort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} photos in the trash</source>
            <translation>
                <numerusform>{n} Foto im Papierkorb</numerusform>
                <numerusform>{n} Fotos im Papierkorb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos left out. They keep their tags and albums.</source>
            <translation>
                <numerusform>{n} Foto ausgelassen. Es behält Schlagwörter und Alben.</numerusform>
                <numerusform>{n} Fotos ausgelassen. Sie behalten Schlagwörter und Alben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/map_view.py" />
            <source>{n} photos near {place}</source>
            <translation>
                <numerusform>{n} Foto nahe {place}</numerusform>
                <numerusform>{n} Fotos nahe {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/inspector.py" />
            <source>{n} photos selected</source>
            <translation>
                <numerusform>{n} Foto ausgewählt</numerusform>
                <numerusform>{n} Fotos ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos with problems</source>
            <translation>
                <numerusform>{n} Foto mit einem Problem</numerusform>
                <numerusform>{n} Fotos mit Problemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/list_words.py" />
            <source>{n} photos · not connected</source>
            <translation>
                <numerusform>{n} Foto · nicht verbunden</numerusform>
                <numerusform>{n} Fotos · nicht verbunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos, best first</source>
            <translation>
                <numerusform>{n} Foto</numerusform>
                <numerusform>{n} Fotos, beste zuerst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos, the latest: {message}</source>
            <translation>
                <numerusform>{n} Foto: {message}</numerusform>
                <numerusform>{n} Fotos, das letzte: {message}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/filters.py" />
            <location filename="../../app/history_words.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>{n} stars</source>
            <translation>
                <numerusform>{n} Stern</numerusform>
                <numerusform>{n} Sterne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/filters.py" />
            <source>{n} stars or more</source>
            <translation>
                <numerusform>{n} Stern oder mehr</numerusform>
                <numerusform>{n} Sterne oder mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} Schlagwort</numerusform>
                <numerusform>{n} Schlagwörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/library_words.py" />
            <source>{n} things need a look.</source>
            <translation>
                <numerusform>{n} Punkt ist einen Blick wert.</numerusform>
                <numerusform>{n} Punkte sind einen Blick wert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{percent} % black</source>
            <translation>{percent} % schwarz</translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{percent} % white</source>
            <translation>{percent} % weiß</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{photos}, all can be searched</source>
            <translation>{photos}, alle durchsuchbar</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{photos}, {searchable} can be searched</source>
            <translation>{photos}, {searchable} durchsuchbar</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>{rate} files a second</source>
            <translation>{rate} Dateien pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{rate} per second</source>
            <translation>{rate} pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{reason} · {done} of {files} done</source>
            <translation>{reason} · {done} von {files} fertig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{searchable} of {n} files can be searched</source>
            <translation>
                <numerusform>{searchable} von {n} Datei durchsuchbar</numerusform>
                <numerusform>{searchable} von {n} Dateien durchsuchbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/emptiness.py" />
            <source>{searched} of {n} files can be searched so far. New matches appear by themselves.</source>
            <translation>
                <numerusform>Bisher lässt sich {searched} von {n} Datei durchsuchen. Neue Treffer erscheinen von selbst.</numerusform>
                <numerusform>Bisher lassen sich {searched} von {n} Dateien durchsuchen. Neue Treffer erscheinen von selbst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{size} MB or more</source>
            <translation>{size} MB oder mehr</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{size} MP or more</source>
            <translation>{size} MP oder mehr</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} TB</source>
            <translation>{size} TB</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} at the moment. {what} Your photos are not touched.</source>
            <translation>Zurzeit {size}. {what} Die Fotos bleiben unberührt.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>{size} became free.</source>
            <translation>{size} wurden frei.</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>{size} come from the internet. Then every photo is read anew, in the background; nothing of your photos leaves this computer.</source>
            <translation>{size} kommen aus dem Internet. Danach wird im Hintergrund jedes Foto neu eingelesen; von den Fotos verlässt nichts diesen Rechner.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all, {free} free on that disk.</source>
            <translation>Insgesamt {size}, {free} frei auf diesem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all, {free} free on that disk: too little to go on for long.</source>
            <translation>Insgesamt {size}, {free} frei auf diesem Datenträger: zu wenig, um noch lange auszukommen.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all.</source>
            <translation>Insgesamt {size}.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} of {limit} at most</source>
            <translation>{size} von höchstens {limit}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{size} pixels at most</source>
            <translation>höchstens {size} Pixel</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>{some} of {of} are favourites</source>
            <translation>{some} von {of} sind Favoriten</translation>
        </message>
        <message>
            <location filename="../../app/views/star_rating.py" />
            <source>{stars}. Keys 0 to 5 set them.</source>
            <translation>{stars}. Die Tasten 0 bis 5 setzen sie.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{tagged} and {albums}</source>
            <translation>{tagged} und {albums}</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_tree.py" />
            <source>{tag} (also {words})</source>
            <translation>{tag} (auch {words})</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>{title}, worth a look</source>
            <translation>{title}, einen Blick wert</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>{trouble} It comes back by itself as soon as it is there again.</source>
            <translation>{trouble} Sobald der Ordner wieder erreichbar ist, kommt er von selbst zurück.</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>{what} to “{place}”</source>
            <translation>{what} nach „{place}“</translation>
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>{what}. Press to set it on all.</source>
            <translation>{what}. Drücken, um es bei allen zu setzen.</translation>
        </message>
        <message>
            <location filename="../../app/views/info_overlay.py" />
            <source>{width} × {height} px, {megapixels} MP, {size}, {format}</source>
            <translation>{width} × {height} px, {megapixels} MP, {size}, {format}</translation>
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <source>{words} ({keys})</source>
            <translation>{words} ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/checkup.py" />
            <source>{words} What the library itself knows is shown meanwhile.</source>
            <translation>{words} Bis dahin wird angezeigt, was die Bibliothek selbst weiß.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” cannot be opened.</source>
            <translation>„{name}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>“{name}” cannot be reached. {trouble}</source>
            <translation>„{name}“ ist nicht erreichbar. {trouble}</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>“{name}” could not be shown.</source>
            <translation>„{name}“ ließ sich nicht anzeigen.</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>“{name}” could not be started.</source>
            <translation>„{name}“ ließ sich nicht starten.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is a folder.</source>
            <translation>„{name}“ ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is at “{place}” now.</source>
            <translation>„{name}“ ist jetzt unter „{place}“.</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is back in the library.</source>
            <translation>„{name}“ ist wieder in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is looked for at its old place again.</source>
            <translation>„{name}“ wird wieder am alten Ort gesucht.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is no picture.</source>
            <translation>„{name}“ ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>“{name}” is not a program.</source>
            <translation>„{name}“ ist kein Programm.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is not there any more.</source>
            <translation>„{name}“ ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is left out again.</source>
            <translation>„{pattern}“ wird wieder ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is left out already.</source>
            <translation>„{pattern}“ wird bereits ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is not left out any more.</source>
            <translation>„{pattern}“ wird nicht mehr ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/file_verbs.py" />
            <source>“{place}” is in no folder of the library: photos that are moved there are not listed any more. They keep their tags if that folder is added, and undo brings them back.</source>
            <translation>„{place}“ liegt in keinem Ordner der Bibliothek: Fotos, die dorthin verschoben werden, sind nicht mehr aufgeführt. Sie behalten ihre Schlagwörter, falls dieser Ordner hinzugefügt wird, und Rückgängigmachen holt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>“{what}” is not left out any more.</source>
            <translation>„{what}“ wird nicht mehr ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/list_words.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/list_words.py" />
            <source>“{words}” with {n} pictures</source>
            <translation>
                <numerusform>„{words}“ mit {n} Bild</numerusform>
                <numerusform>„{words}“ mit {n} Bildern</numerusform>
            </translation>
        </message>
    </context>
</TS>
