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
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>About the model in use</source>
            <translation>Über das verwendete Modell</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>About the photo</source>
            <translation>Über das Foto</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/card.py" />
            <location filename="../../app/model_words.py" />
            <source>About this model</source>
            <translation>Über dieses Modell</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/info_overlay.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>About this photo</source>
            <translation>Über dieses Foto</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>About {model}</source>
            <translation>Über {model}</translation>
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
            <location filename="../../app/model_words.py" />
            <source>Apple Machine Learning Research Model License</source>
            <translation>Apple Machine Learning Research Model License</translation>
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
            <location filename="../../app/dialogs/card.py" />
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
            <location filename="../../app/views/hint_line.py" />
            <source>Close the hint</source>
            <translation>Hinweis schließen</translation>
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
            <location filename="../../app/model_words.py" />
            <source>English</source>
            <translation>Englisch</translation>
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
            <source>Every file could be used.</source>
            <translation>Jede Datei war verwendbar.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Everything as a menu</source>
            <translation>Alles als Menü</translation>
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
            <location filename="../../app/views/failures_panel.py" />
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
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Files with problems</source>
            <translation>Dateien mit Problemen</translation>
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
            <location filename="../../app/model_words.py" />
            <source>For research only: Apple's licence excludes commercial use and use in products.</source>
            <translation>Nur für die Forschung: Apples Lizenz schließt den Einsatz im Geschäft und in Produkten aus.</translation>
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
            <location filename="../../app/views/look_choice.py" />
            <source>Full</source>
            <translation>Voll</translation>
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
            <location filename="../../app/views/when_to_work.py" />
            <source>Go on after the last window is closed</source>
            <translation>Nach dem letzten Fenster weitermachen</translation>
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
            <location filename="../../app/views/hint_line.py" />
            <source>Hint</source>
            <translation>Hinweis</translation>
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
            <location filename="../../app/choosing.py" />
            <source>Indexing goes on after the last window is closed.</source>
            <translation>Die Erfassung geht weiter, nachdem das letzte Fenster geschlossen wurde.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Indexing is paused</source>
            <translation>Die Erfassung ist angehalten</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing stops a minute after the last window is closed.</source>
            <translation>Die Erfassung endet eine Minute, nachdem das letzte Fenster geschlossen wurde.</translation>
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
            <location filename="../../app/external.py" />
            <source>Its address: {address}</source>
            <translation>Ihre Adresse: {address}</translation>
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
            <location filename="../../app/model_words.py" />
            <source>Languages: {languages}</source>
            <translation>Sprachen: {languages}</translation>
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
            <location filename="../../app/model_words.py" />
            <source>Licence: {licence}</source>
            <translation>Lizenz: {licence}</translation>
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
            <location filename="../../app/actions.py" />
            <source>Models for other languages…</source>
            <translation>Modelle für andere Sprachen…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/language_hint.py" />
            <source>Models…</source>
            <translation>Modelle…</translation>
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
            <location filename="../../app/views/look_choice.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
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
            <location filename="../../app/model_words.py" />
            <source>Multilingual</source>
            <translation>Mehrsprachig</translation>
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
            <location filename="../../app/external.py" />
            <source>No browser could be found to open the page.</source>
            <translation>Es wurde kein Browser gefunden, der die Seite öffnet.</translation>
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
            <location filename="../../app/views/failures_panel.py" />
            <source>No file has a problem</source>
            <translation>Keine Datei hat ein Problem</translation>
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
            <location filename="../../app/actions.py" />
            <source>No film lies beside it.</source>
            <translation>Daneben liegt kein Film.</translation>
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
            <location filename="../../app/dialogs/card.py" />
            <source>Open the makers' page</source>
            <translation>Seite der Hersteller öffnen</translation>
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
            <location filename="../../app/model_words.py" />
            <source>Personal and research use</source>
            <translation>Für persönlichen Gebrauch und Forschung</translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
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
            <location filename="../../app/views/viewer_bar.py" />
            <source>Play or pause the movement</source>
            <translation>Bewegung abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Play or pause the movement, or play the film</source>
            <translation>Bewegung abspielen oder anhalten, oder den Film abspielen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Play the film</source>
            <translation>Film abspielen</translation>
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
            <location filename="../../app/operations.py" />
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
            <location filename="../../app/views/look_choice.py" />
            <source>Reduced</source>
            <translation>Verringert</translation>
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
            <location filename="../../app/tray.py" />
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
            <location filename="../../app/views/search_box.py" />
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
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
            <source>Select the photos below a heading</source>
            <translation>Die Fotos unter einer Überschrift auswählen</translation>
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
            <location filename="../../app/views/browser_header.py" />
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show more photos of the search</source>
            <translation>Mehr Fotos dieser Suche zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Show ten times as many photos of this search</source>
            <translation>Zehnmal so viele Fotos dieser Suche zeigen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the files</source>
            <translation>Dateien anzeigen</translation>
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
            <location filename="../../app/choosing.py" />
            <source>Slideshows and moving pictures follow the system.</source>
            <translation>Diaschauen und bewegte Bilder richten sich nach dem System.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Slideshows do not fade, and moving pictures begin paused.</source>
            <translation>Diaschauen blenden nicht über, und bewegte Bilder beginnen angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Slideshows fade, and moving pictures play by themselves.</source>
            <translation>Diaschauen blenden über, und bewegte Bilder laufen von selbst.</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Small and quick, and easily wrong: a downloaded model finds far more.</source>
            <translation>Klein und schnell, und leicht im Irrtum: ein heruntergeladenes Modell findet weit mehr.</translation>
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
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>The fastest without a loss</source>
            <translation>Die schnellste ohne Verlust</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>The figures are from {source}.</source>
            <translation>Die Zahlen stammen aus {source}.</translation>
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
            <location filename="../../app/operations.py" />
            <source>The film is not there any more.</source>
            <translation>Den Film gibt es nicht mehr.</translation>
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
            <location filename="../../app/language_hint.py" />
            <source>The model in use knows English only: say it in English, or choose a model that knows this language.</source>
            <translation>Das verwendete Modell versteht nur Englisch: auf Englisch suchen, oder ein Modell wählen, das diese Sprache versteht.</translation>
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
            <source>Try all files with problems again</source>
            <translation>Alle Dateien mit Problemen erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Try other words, fewer of them, or a picture that looks like it.</source>
            <translation>Andere Wörter probieren, weniger davon oder ein ähnliches Bild.</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try the selected files again</source>
            <translation>Ausgewählte Dateien erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Try these files again: {reason}</source>
            <translation>Diese Dateien erneut versuchen: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Try this photo again</source>
            <translation>Dieses Foto erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>Trying {n} files again.</source>
            <translation>
                <numerusform>{n} Datei wird erneut versucht.</numerusform>
                <numerusform>{n} Dateien werden erneut versucht.</numerusform>
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
            <location filename="../../app/views/when_to_work.py" />
            <source>Until every photo that waits is indexed, unless you pause it.</source>
            <translation>Bis alle wartenden Fotos erfasst sind, es sei denn, Sie halten es an.</translation>
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
            <translation>Bei Last durch andere Programme warten</translation>
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
            <location filename="../../app/itemmodels/history_model.py" />
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
            <location filename="../../app/model_words.py" />
            <source>What its makers say: {address}</source>
            <translation>Was seine Hersteller sagen: {address}</translation>
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
            <location filename="../../app/itemmodels/history_model.py" />
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
            <location filename="../../app/views/look_choice.py" />
            <source>With reduced motion, slideshows do not fade, and moving pictures begin paused.</source>
            <translation>Bei verringerter Bewegung blenden Diaschauen nicht über, und bewegte Bilder beginnen angehalten.</translation>
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
            <location filename="../../app/cost_words.py" />
            <source>about {n} days</source>
            <translation>
                <numerusform>etwa {n} Tag</numerusform>
                <numerusform>etwa {n} Tage</numerusform>
            </translation>
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
            <location filename="../../app/cost_words.py" />
            <source>about {n} hours</source>
            <translation>
                <numerusform>etwa {n} Stunde</numerusform>
                <numerusform>etwa {n} Stunden</numerusform>
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
            <location filename="../../app/cost_words.py" />
            <source>about {n} minutes</source>
            <translation>
                <numerusform>etwa {n} Minute</numerusform>
                <numerusform>etwa {n} Minuten</numerusform>
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
            <location filename="../../app/views/progress_strip.py" />
            <source>another finds more</source>
            <translation>ein anderes findet mehr</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>as they are, or {example}</source>
            <translation>wie sie sind, oder {example}</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>cannot be taken back</source>
            <translation>nicht rückgängig zu machen</translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>click for the list of models</source>
            <translation>Klick zeigt die Liste der Modelle</translation>
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
            <location filename="../../app/dialogs/dates.py" />
            <source>earlier</source>
            <translation>früher</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>finds about as much</source>
            <translation>findet etwa gleich viel</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>finds less</source>
            <translation>findet weniger</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>finds more</source>
            <translation>findet mehr</translation>
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
            <location filename="../../app/cost_words.py" />
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
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
            <location filename="../../app/wording.py" />
            <source>only the newest of more</source>
            <translation>nur die neuesten von mehr</translation>
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
            <location filename="../../app/itemmodels/history_model.py" />
            <source>taken back</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>taken back for good</source>
            <translation>endgültig rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>the first since {when}</source>
            <translation>das erste seit: {when}</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>the latest {count} are listed</source>
            <translation>hier die letzten {count}</translation>
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
            <location filename="../../app/cost_words.py" />
            <source>time not measured yet</source>
            <translation>Dauer noch nicht gemessen</translation>
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
            <location filename="../../app/model_words.py" />
            <source>{model} (suits this computer)</source>
            <translation>{model} (passt zu diesem Rechner)</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>{model} finds more</source>
            <translation>{model} findet mehr</translation>
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
            <location filename="../../app/photo_words.py" />
            <source>{n} files could not be used. Nothing was done to them.</source>
            <translation>
                <numerusform>{n} Datei war nicht verwendbar. Sie blieb unverändert.</numerusform>
                <numerusform>{n} Dateien waren nicht verwendbar. Sie blieben unverändert.</numerusform>
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
            <location filename="../../app/wording.py" />
            <source>{n} files with problems</source>
            <translation>
                <numerusform>{n} Datei mit einem Problem</numerusform>
                <numerusform>{n} Dateien mit Problemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} files, the latest: {message}</source>
            <translation>
                <numerusform>{n} Datei: {message}</numerusform>
                <numerusform>{n} Dateien, die letzte: {message}</numerusform>
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
            <location filename="../../app/wording.py" />
            <source>{n} photos by their names</source>
            <translation>
                <numerusform>{n} Foto nach seinem Namen</numerusform>
                <numerusform>{n} Fotos nach ihren Namen</numerusform>
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
        <message numerus="yes">
            <location filename="../../app/cost_words.py" />
            <source>{time} for your {n} photos</source>
            <translation>
                <numerusform>{time} für {n} Foto</numerusform>
                <numerusform>{time} für die {n} Fotos</numerusform>
            </translation>
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
    <context>
        <name>core</name>
        <message>
            <source> So are {0} others.</source>
            <translation> So auch {0} weitere.</translation>
        </message>
        <message>
            <source>, image encoder {0}</source>
            <translation>, Bildteil des Modells: {0}</translation>
        </message>
        <message>
            <source>, last change {0}</source>
            <translation>, letzte Änderung {0}</translation>
        </message>
        <message>
            <source>, scanned {0}</source>
            <translation>, durchsucht {0}</translation>
        </message>
        <message>
            <source>, text encoder {0}</source>
            <translation>, Textteil des Modells: {0}</translation>
        </message>
        <message>
            <source>0 takes the stars away.</source>
            <translation>0 nimmt die Sterne weg.</translation>
        </message>
        <message>
            <source>90 is to the right.</source>
            <translation>90 dreht nach rechts.</translation>
        </message>
        <message>
            <source>; {0} comes next</source>
            <translation>; als Nächstes kommt {0}</translation>
        </message>
        <message>
            <source>; {0} had been forgotten</source>
            <translation>; {0} waren vergessen worden</translation>
        </message>
        <message>
            <source>; {0} that waited were done already</source>
            <translation>; {0} der wartenden waren schon erledigt</translation>
        </message>
        <message>
            <source>A backup is being restored into this library at this moment.</source>
            <translation>In diese Bibliothek wird gerade eine Sicherung zurückgespielt.</translation>
        </message>
        <message>
            <source>A cell of the map has no size.</source>
            <translation>Eine Zelle der Karte hat keine Größe.</translation>
        </message>
        <message>
            <source>A checkpoint alone does not say its architecture.</source>
            <translation>Gewichte allein verraten ihre Architektur nicht.</translation>
        </message>
        <message>
            <source>A disk is connected again: its photos are at {0} now.</source>
            <translation>Ein Datenträger ist wieder verbunden: Seine Fotos liegen jetzt in {0}.</translation>
        </message>
        <message>
            <source>A folder could not be scanned.</source>
            <translation>Ein Ordner ließ sich nicht durchsuchen.</translation>
        </message>
        <message>
            <source>A name can have {0} characters at most.</source>
            <translation>Ein Name darf höchstens {0} Zeichen haben.</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Ein Name darf nicht leer sein.</translation>
        </message>
        <message>
            <source>A name cannot hold a slash.</source>
            <translation>Ein Name darf keinen Schrägstrich enthalten.</translation>
        </message>
        <message>
            <source>A name cannot hold the character NUL.</source>
            <translation>Ein Name darf das Zeichen NUL nicht enthalten.</translation>
        </message>
        <message>
            <source>A pattern that begins with # is a comment, as in .gitignore.</source>
            <translation>Ein Muster, das mit # beginnt, ist ein Kommentar, wie in .gitignore.</translation>
        </message>
        <message>
            <source>A rating is a number from 0 to {0}.</source>
            <translation>Eine Bewertung ist eine Zahl von 0 bis {0}.</translation>
        </message>
        <message>
            <source>A search must allow at least one hit.</source>
            <translation>Eine Suche muss mindestens einen Treffer zulassen.</translation>
        </message>
        <message>
            <source>A tag cannot be put below itself.</source>
            <translation>Ein Schlagwort kann nicht unter sich selbst liegen.</translation>
        </message>
        <message>
            <source>A weight of this search is not a number.</source>
            <translation>Ein Gewicht dieser Suche ist keine Zahl.</translation>
        </message>
        <message>
            <source>Add a photo folder to {0}.</source>
            <translation>Einen Fotoordner zu {0} hinzufügen.</translation>
        </message>
        <message>
            <source>Add it: photosift add FOLDER.</source>
            <translation>Hinzufügen mit: photosift add ORDNER.</translation>
        </message>
        <message>
            <source>Add your folders again.</source>
            <translation>Die Ordner erneut hinzufügen.</translation>
        </message>
        <message>
            <source>Add your folders again. The damaged file is kept as {0}.</source>
            <translation>Die Ordner erneut hinzufügen. Die beschädigte Datei bleibt als {0} erhalten.</translation>
        </message>
        <message>
            <source>An engine runs for this library already.</source>
            <translation>Für diese Bibliothek läuft schon ein Suchdienst.</translation>
        </message>
        <message>
            <source>Another disk is at {0}; the folder's disk is not connected there. If the other disk holds its photos now, relocate the folder to the same place.</source>
            <translation>Bei {0} ist ein anderer Datenträger; der des Ordners ist dort nicht verbunden. Falls jetzt der andere die Fotos enthält, den Ordner an denselben Ort verlegen.</translation>
        </message>
        <message>
            <source>Another disk is at {0}; the folder's disk “{1}” is not connected there. If the other disk holds its photos now, relocate the folder to the same place.</source>
            <translation>Bei {0} ist ein anderer Datenträger; der des Ordners, „{1}“, ist dort nicht verbunden. Falls jetzt der andere die Fotos enthält, den Ordner an denselben Ort verlegen.</translation>
        </message>
        <message>
            <source>Another file has this name already.</source>
            <translation>Eine andere Datei heißt schon so.</translation>
        </message>
        <message>
            <source>Another model is being downloaded.</source>
            <translation>Ein anderes Modell wird gerade heruntergeladen.</translation>
        </message>
        <message>
            <source>Another program uses the file.</source>
            <translation>Ein anderes Programm benutzt die Datei.</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>Ask for a smaller picture.</source>
            <translation>Ein kleineres Bild anfordern.</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>Backups are not cleared: they are what saves a library.</source>
            <translation>Sicherungen werden nicht gelöscht: Sie retten eine Bibliothek.</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>Speicher kann nicht angefordert werden</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Den Namen prüfen.</translation>
        </message>
        <message>
            <source>Check that it is connected and sound; nothing was deleted.</source>
            <translation>Prüfen, ob er verbunden und in Ordnung ist; nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>Check that it is still connected, then try again.</source>
            <translation>Prüfen, ob er noch verbunden ist, und es dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may read and write it.</source>
            <translation>Prüfen, ob ihr Ordner vorhanden ist und gelesen und beschrieben werden darf.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Prüfen, ob der Ordner vorhanden ist und beschrieben werden darf.</translation>
        </message>
        <message>
            <source>Check that you may write there, and that the disk is not full.</source>
            <translation>Prüfen, ob dort geschrieben werden darf und der Datenträger nicht voll ist.</translation>
        </message>
        <message>
            <source>Check that you may write there. The library is where it was.</source>
            <translation>Prüfen, ob dort geschrieben werden darf. Die Bibliothek ist, wo sie war.</translation>
        </message>
        <message>
            <source>Check the connection and try again; the built-in model works without.</source>
            <translation>Die Verbindung prüfen und es erneut versuchen; das eingebaute Modell kommt ohne aus.</translation>
        </message>
        <message>
            <source>Check the disk of the library; its catalog is as it was, or set aside beside it.</source>
            <translation>Den Datenträger der Bibliothek prüfen; ihr Katalog ist, wie er war, oder daneben aufgehoben.</translation>
        </message>
        <message>
            <source>Check the disk of the library; its catalog is as it was.</source>
            <translation>Den Datenträger der Bibliothek prüfen; ihr Katalog ist, wie er war.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Den Datenträger prüfen.</translation>
        </message>
        <message>
            <source>Check the drive, and scan again.</source>
            <translation>Das Laufwerk prüfen und neu durchsuchen.</translation>
        </message>
        <message>
            <source>Check the name, and that its disk is connected.</source>
            <translation>Den Namen prüfen und ob der Datenträger verbunden ist.</translation>
        </message>
        <message>
            <source>Check the network: models are downloaded over https only.</source>
            <translation>Das Netzwerk prüfen: Modelle werden nur über https heruntergeladen.</translation>
        </message>
        <message>
            <source>Check the new disk; the library is where it was.</source>
            <translation>Den neuen Datenträger prüfen; die Bibliothek ist, wo sie war.</translation>
        </message>
        <message>
            <source>Check the permissions of the library folder.</source>
            <translation>Die Zugriffsrechte des Bibliotheksordners prüfen.</translation>
        </message>
        <message>
            <source>Check the permissions of the library's folder.</source>
            <translation>Die Zugriffsrechte des Ordners der Bibliothek prüfen.</translation>
        </message>
        <message>
            <source>Check the space and the permissions of the library folder.</source>
            <translation>Den freien Platz und die Zugriffsrechte des Bibliotheksordners prüfen.</translation>
        </message>
        <message>
            <source>Check your access rights to it.</source>
            <translation>Die Zugriffsrechte darauf prüfen.</translation>
        </message>
        <message>
            <source>Choose a disk with another file system, such as ext4, exFAT or NTFS.</source>
            <translation>Einen Datenträger mit einem anderen Dateisystem wählen, etwa ext4, exFAT oder NTFS.</translation>
        </message>
        <message>
            <source>Choose a folder of photos.</source>
            <translation>Einen Ordner mit Fotos wählen.</translation>
        </message>
        <message>
            <source>Choose a folder on a disk of this computer; the photos themselves may be anywhere.</source>
            <translation>Einen Ordner auf einem Datenträger dieses Rechners wählen; die Fotos selbst dürfen überall liegen.</translation>
        </message>
        <message>
            <source>Choose a longest side.</source>
            <translation>Eine Länge der längsten Seite wählen.</translation>
        </message>
        <message>
            <source>Choose a shorter name or folder.</source>
            <translation>Einen kürzeren Namen oder Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Einen kürzeren wählen.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Ein kleineres Modell wählen oder andere Programme schließen.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Eine andere Sicherung wählen.</translation>
        </message>
        <message>
            <source>Choose another folder for the library.</source>
            <translation>Einen anderen Ordner für die Bibliothek wählen.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Einen anderen Ordner wählen oder Platz schaffen.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose another model first: photosift models use NAME.</source>
            <translation>Zuerst ein anderes Modell wählen: photosift models use NAME.</translation>
        </message>
        <message>
            <source>Choose another model, or download it by hand and use its folder.</source>
            <translation>Ein anderes Modell wählen, oder es von Hand herunterladen und seinen Ordner verwenden.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>Einen anderen Namen oder Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Etwas anderes wählen.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Choose another word.</source>
            <translation>Ein anderes Wort wählen.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <translation>Eines davon wählen: {0}.</translation>
        </message>
        <message>
            <source>Choose one: photosift models list.</source>
            <translation>Eines wählen: photosift models list.</translation>
        </message>
        <message>
            <source>Choose the model again: photosift models use NAME.</source>
            <translation>Das Modell erneut wählen: photosift models use NAME.</translation>
        </message>
        <message>
            <source>Clear thumbnails, index, models or logs instead.</source>
            <translation>Stattdessen Vorschaubilder, Index, Modelle oder Protokolle löschen.</translation>
        </message>
        <message>
            <source>Close Photosift and start it again.</source>
            <translation>Photosift schließen und neu starten.</translation>
        </message>
        <message>
            <source>Close Photosift and start it again: it repairs the catalog by itself.</source>
            <translation>Photosift schließen und neu starten: Es repariert den Katalog von selbst.</translation>
        </message>
        <message>
            <source>Close every Photosift window and start it again.</source>
            <translation>Alle Fenster von Photosift schließen und es neu starten.</translation>
        </message>
        <message>
            <source>Close every Photosift window and try again.</source>
            <translation>Alle Fenster von Photosift schließen und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Close every Photosift window, and check that you may write to {0}.</source>
            <translation>Alle Fenster von Photosift schließen und prüfen, ob in {0} geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Close every Photosift window, and run `photosift stop`.</source>
            <translation>Alle Fenster von Photosift schließen und `photosift stop` ausführen.</translation>
        </message>
        <message>
            <source>Close other programs that use it, then try again.</source>
            <translation>Andere Programme schließen, die sie benutzen, und es dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Close other programs, and try again.</source>
            <translation>Andere Programme schließen und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Andere Programme schließen oder ein kleineres Modell wählen.</translation>
        </message>
        <message>
            <source>Close other programs; it is tried again by itself.</source>
            <translation>Andere Programme schließen; es wird von selbst erneut versucht.</translation>
        </message>
        <message>
            <source>Close that program, and try again.</source>
            <translation>Dieses Programm schließen und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Connect it, and try again.</source>
            <translation>Ihn verbinden und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Connect its disk. If it is lost for ever, delete the file moved-to in {0}, and restore a backup with `photosift library restore`.</source>
            <translation>Den Datenträger verbinden. Ist er für immer verloren, die Datei moved-to in {0} löschen und mit `photosift library restore` eine Sicherung zurückspielen.</translation>
        </message>
        <message>
            <source>Connect its disk; nothing is lost.</source>
            <translation>Den Datenträger verbinden; nichts ist verloren.</translation>
        </message>
        <message>
            <source>Connect the disk if it lies on one; else make the folder first.</source>
            <translation>Den Datenträger verbinden, falls er auf einem liegt; sonst den Ordner zuerst anlegen.</translation>
        </message>
        <message>
            <source>Connect the disk of the library, and move it again.</source>
            <translation>Den Datenträger der Bibliothek verbinden und sie erneut verschieben.</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>Verbindung abgelehnt</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>Zeitüberschreitung der Verbindung</translation>
        </message>
        <message>
            <source>Convert it to DNG or JPEG.</source>
            <translation>In DNG oder JPEG umwandeln.</translation>
        </message>
        <message>
            <source>Copy it again from the card or a backup.</source>
            <translation>Von der Karte oder einer Sicherung neu kopieren.</translation>
        </message>
        <message>
            <source>Copy it again from the card, the phone or a backup.</source>
            <translation>Von der Karte, dem Telefon oder einer Sicherung neu kopieren.</translation>
        </message>
        <message>
            <source>Copy it by hand; nothing was changed.</source>
            <translation>Von Hand kopieren; nichts wurde verändert.</translation>
        </message>
        <message>
            <source>Copy or drag it again.</source>
            <translation>Noch einmal kopieren oder ziehen.</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>Decoding took longer than {0} seconds.</source>
            <translation>Das Dekodieren dauerte länger als {0} Sekunden.</translation>
        </message>
        <message>
            <source>Delete it, and move again.</source>
            <translation>Sie löschen und erneut verschieben.</translation>
        </message>
        <message>
            <source>Delete the file moved-to in the one that holds the library.</source>
            <translation>Die Datei moved-to in dem Ordner löschen, der die Bibliothek enthält.</translation>
        </message>
        <message>
            <source>Details are in the folder logs of the library.</source>
            <translation>Einzelheiten stehen im Ordner logs der Bibliothek.</translation>
        </message>
        <message>
            <source>Details are in the log, in the folder logs of the library.</source>
            <translation>Einzelheiten stehen im Protokoll, im Ordner logs der Bibliothek.</translation>
        </message>
        <message>
            <source>Details are in the log.</source>
            <translation>Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>Gerät oder Ressource belegt</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>Verzeichnis nicht leer</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>Kontingent überschritten</translation>
        </message>
        <message>
            <source>Download it in the model list, or with `photosift models download {0}`.</source>
            <translation>In der Modellliste herunterladen oder mit `photosift models download {0}`.</translation>
        </message>
        <message>
            <source>Download it or copy it again.</source>
            <translation>Neu herunterladen oder neu kopieren.</translation>
        </message>
        <message>
            <source>Download the model again, or put its tokenizer files beside the weights.</source>
            <translation>Das Modell neu herunterladen oder seine Tokenizer-Dateien neben die Gewichte legen.</translation>
        </message>
        <message>
            <source>Downloaded models that are not in use go, with what they know of the photos. They can be downloaded again.</source>
            <translation>Heruntergeladene Modelle, die nicht in Gebrauch sind, werden entfernt, mit allem, was sie von den Fotos wissen. Sie lassen sich wieder herunterladen.</translation>
        </message>
        <message>
            <source>End it, or wait until it ends by itself, and try again.</source>
            <translation>Ihn beenden oder warten, bis er von selbst endet, und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Export it as JPEG, PNG or WebP.</source>
            <translation>Als JPEG, PNG oder WebP exportieren.</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>Datei vorhanden</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Datei zu groß</translation>
        </message>
        <message>
            <source>Files above {0} GB are not read.</source>
            <translation>Dateien über {0} GB werden nicht gelesen.</translation>
        </message>
        <message>
            <source>Files whose names begin with a dot are hidden, and would leave the library.</source>
            <translation>Dateien, deren Namen mit einem Punkt beginnen, sind verborgen und würden die Bibliothek verlassen.</translation>
        </message>
        <message>
            <source>Finding by name only until the model has loaded.</source>
            <translation>Suche nur nach Namen, bis das Modell geladen ist.</translation>
        </message>
        <message>
            <source>Finding by name only, because no model could be loaded.</source>
            <translation>Suche nur nach Namen, weil kein Modell geladen werden konnte.</translation>
        </message>
        <message>
            <source>Finding by name only, because the part of the model that reads words could not be loaded.</source>
            <translation>Suche nur nach Namen, weil der Teil des Modells, der Wörter liest, nicht geladen werden konnte.</translation>
        </message>
        <message>
            <source>For a name that begins with #, write a backslash before it.</source>
            <translation>Für einen Namen, der mit # beginnt, einen umgekehrten Schrägstrich davor schreiben.</translation>
        </message>
        <message>
            <source>Free some space on it, and try again.</source>
            <translation>Platz darauf schaffen und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Free some space there, or choose another disk.</source>
            <translation>Dort Platz schaffen oder einen anderen Datenträger wählen.</translation>
        </message>
        <message>
            <source>Free some space, and check that {0} can be written.</source>
            <translation>Platz schaffen und prüfen, ob in {0} geschrieben werden kann.</translation>
        </message>
        <message>
            <source>Free some space, or choose a smaller model.</source>
            <translation>Platz schaffen oder ein kleineres Modell wählen.</translation>
        </message>
        <message>
            <source>Free some space; nothing that was saved is lost.</source>
            <translation>Platz schaffen; nichts Gespeichertes ist verloren.</translation>
        </message>
        <message>
            <source>Free some space; then it goes on.</source>
            <translation>Platz schaffen; dann geht es weiter.</translation>
        </message>
        <message>
            <source>Give it the suffix of what it is, and it is no longer listed.</source>
            <translation>Ihr die passende Endung geben, dann wird sie nicht mehr aufgeführt.</translation>
        </message>
        <message>
            <source>Give yourself read access to it.</source>
            <translation>Sich selbst Leserechte darauf geben.</translation>
        </message>
        <message>
            <source>Give yourself write access to the folder, and try again.</source>
            <translation>Sich selbst Schreibrechte für den Ordner geben und es erneut versuchen.</translation>
        </message>
        <message>
            <source>Give yourself write access to the folder, or make the disk writable. `photosift library backup` works all the same, and its file can be restored elsewhere.</source>
            <translation>Sich selbst Schreibrechte für den Ordner geben oder den Datenträger beschreibbar machen. `photosift library backup` geht trotzdem, und seine Datei lässt sich anderswo zurückspielen.</translation>
        </message>
        <message>
            <source>Give yourself write access to the library's folder, or choose another one.</source>
            <translation>Sich selbst Schreibrechte für den Ordner der Bibliothek geben oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>HH:MM-HH:MM in local time, or "" for any time</source>
            <translation>HH:MM-HH:MM in Ortszeit, oder "" für jederzeit</translation>
        </message>
        <message>
            <source>Host is down</source>
            <translation>Rechner ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>Eingabe-/Ausgabefehler</translation>
        </message>
        <message>
            <source>Install Photosift again; see its log.</source>
            <translation>Photosift neu installieren; siehe sein Protokoll.</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>Ungültiges Argument</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>Ungültiger Verweis zwischen Geräten</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>Ist ein Verzeichnis</translation>
        </message>
        <message>
            <source>It could not be decoded in time.</source>
            <translation>Es ließ sich nicht rechtzeitig dekodieren.</translation>
        </message>
        <message>
            <source>It could not be done: {0}.</source>
            <translation>Es ließ sich nicht ausführen: {0}.</translation>
        </message>
        <message>
            <source>It has ended.</source>
            <translation>Sie ist beendet.</translation>
        </message>
        <message>
            <source>It holds what the search finds.</source>
            <translation>Es enthält, was die Suche findet.</translation>
        </message>
        <message>
            <source>It is being repaired: look again in a moment.</source>
            <translation>Er wird gerade repariert: Gleich noch einmal nachsehen.</translation>
        </message>
        <message>
            <source>It is being repaired; one moment.</source>
            <translation>Er wird gerade repariert; einen Augenblick.</translation>
        </message>
        <message>
            <source>It is built again from the catalog; search goes on meanwhile.</source>
            <translation>Er wird aus dem Katalog neu aufgebaut; die Suche geht unterdessen weiter.</translation>
        </message>
        <message>
            <source>It is not in the trash any more.</source>
            <translation>Es ist nicht mehr im Papierkorb.</translation>
        </message>
        <message>
            <source>It is taken off the list by the next scan.</source>
            <translation>Die nächste Durchsuchung nimmt sie von der Liste.</translation>
        </message>
        <message>
            <source>It may be {0}.</source>
            <translation>Möglich ist: {0}.</translation>
        </message>
        <message>
            <source>It was changed meanwhile; show it again.</source>
            <translation>Es wurde inzwischen verändert; noch einmal anzeigen.</translation>
        </message>
        <message>
            <source>Its disk is not connected, so it stays in the trash.</source>
            <translation>Der Datenträger ist nicht verbunden, darum bleibt es im Papierkorb.</translation>
        </message>
        <message>
            <source>Its disk is not connected.</source>
            <translation>Der Datenträger ist nicht verbunden.</translation>
        </message>
        <message>
            <source>Its files may be damaged: download it again, or choose another model.</source>
            <translation>Seine Dateien sind vielleicht beschädigt: neu herunterladen oder ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>Its photos stay in the library and can be searched.</source>
            <translation>Seine Fotos bleiben in der Bibliothek und lassen sich suchen.</translation>
        </message>
        <message>
            <source>Its weights may be damaged: download it again, or choose another model.</source>
            <translation>Seine Gewichte sind vielleicht beschädigt: neu herunterladen oder ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>Keep the library in a folder of yours on a drive of this computer.</source>
            <translation>Die Bibliothek in einem eigenen Ordner auf einem Laufwerk dieses Rechners aufbewahren.</translation>
        </message>
        <message>
            <source>Keep the library on a drive of this computer.</source>
            <translation>Die Bibliothek auf einem Laufwerk dieses Rechners aufbewahren.</translation>
        </message>
        <message>
            <source>Leave one of them out, or give it another weight.</source>
            <translation>Einen davon weglassen oder anders gewichten.</translation>
        </message>
        <message>
            <source>Look at the file with another program; `photosift failures --retry` tries it again.</source>
            <translation>Die Datei mit einem anderen Programm ansehen; `photosift failures --retry` versucht sie erneut.</translation>
        </message>
        <message>
            <source>Look at the list of albums again.</source>
            <translation>Noch einmal in die Liste der Alben sehen.</translation>
        </message>
        <message>
            <source>Look at the list of tags again.</source>
            <translation>Noch einmal in die Liste der Schlagwörter sehen.</translation>
        </message>
        <message>
            <source>Look for it in a backup.</source>
            <translation>In einer Sicherung danach suchen.</translation>
        </message>
        <message>
            <source>Look whether your last change is there.</source>
            <translation>Nachsehen, ob die letzte Änderung noch da ist.</translation>
        </message>
        <message>
            <source>Make another album.</source>
            <translation>Ein anderes Album anlegen.</translation>
        </message>
        <message>
            <source>Make it, or choose another.</source>
            <translation>Ihn anlegen oder einen anderen wählen.</translation>
        </message>
        <message>
            <source>Make room: photosift clear thumbnails.</source>
            <translation>Platz schaffen: photosift clear thumbnails.</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>Metadata cannot be taken out of this format.</source>
            <translation>Aus diesem Format lassen sich keine Metadaten entfernen.</translation>
        </message>
        <message>
            <source>Name a folder outside of it.</source>
            <translation>Einen Ordner außerhalb davon angeben.</translation>
        </message>
        <message>
            <source>Name a folder outside of your photos.</source>
            <translation>Einen Ordner außerhalb der Fotos angeben.</translation>
        </message>
        <message>
            <source>Name a folder.</source>
            <translation>Einen Ordner angeben.</translation>
        </message>
        <message>
            <source>Name an empty or a new folder.</source>
            <translation>Einen leeren oder neuen Ordner angeben.</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Einen anderen Ordner angeben.</translation>
        </message>
        <message>
            <source>Names know no “{{0}}”.</source>
            <translation>Namen kennen „{{0}}“ nicht.</translation>
        </message>
        <message>
            <source>No engine runs for this library.</source>
            <translation>Für diese Bibliothek läuft kein Suchdienst.</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>Kein Platz mehr auf dem Gerät</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>Kein solches Gerät</translation>
        </message>
        <message>
            <source>No such device or address</source>
            <translation>Kein solches Gerät, keine solche Adresse</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>Datei oder Verzeichnis nicht gefunden</translation>
        </message>
        <message>
            <source>None of the photos of {0} are in {1}.</source>
            <translation>Keines der Fotos von {0} ist in {1}.</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>Ist kein Verzeichnis</translation>
        </message>
        <message>
            <source>Not all of the backup arrived: {0} of {1} rows of {2}.</source>
            <translation>Nicht alles aus der Sicherung ist angekommen: {0} von {1} Zeilen aus {2}.</translation>
        </message>
        <message>
            <source>Not readable, so left as it was: {0} and others.</source>
            <translation>Nicht lesbar, darum unverändert gelassen: {0} und andere.</translation>
        </message>
        <message>
            <source>Not readable, so left as it was: {0}.</source>
            <translation>Nicht lesbar, darum unverändert gelassen: {0}.</translation>
        </message>
        <message>
            <source>Nothing is no value of {0}.</source>
            <translation>Nichts ist kein Wert von {0}.</translation>
        </message>
        <message>
            <source>Nothing was changed. A photo that moved into a folder of the library is recognised there by itself.</source>
            <translation>Nichts wurde verändert. Ein Foto, das in einen Ordner der Bibliothek verschoben wurde, wird dort von selbst erkannt.</translation>
        </message>
        <message>
            <source>Nothing was changed. Name the folder that holds the same files and sub-folders.</source>
            <translation>Nichts wurde verändert. Den Ordner angeben, der dieselben Dateien und Unterordner enthält.</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>On a disk that is not connected, so kept as it was: {0} and others.</source>
            <translation>Auf einem Datenträger, der nicht verbunden ist, darum unverändert behalten: {0} und andere.</translation>
        </message>
        <message>
            <source>On a disk that is not connected, so kept as it was: {0}.</source>
            <translation>Auf einem Datenträger, der nicht verbunden ist, darum unverändert behalten: {0}.</translation>
        </message>
        <message>
            <source>One user at a time: let them run `photosift stop`, or use a library of your own (--library DIR).</source>
            <translation>Immer nur ein Benutzer: Jener sollte `photosift stop` ausführen, oder eine eigene Bibliothek verwenden (--library ORDNER).</translation>
        </message>
        <message>
            <source>Only downloaded models can be removed.</source>
            <translation>Nur heruntergeladene Modelle lassen sich entfernen.</translation>
        </message>
        <message>
            <source>Only files can be read.</source>
            <translation>Nur Dateien können gelesen werden.</translation>
        </message>
        <message>
            <source>Only the latest lines stay.</source>
            <translation>Nur die letzten Zeilen bleiben.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Sie erneut öffnen.</translation>
        </message>
        <message>
            <source>Open it with a picture editor and save it as JPEG, PNG or TIFF.</source>
            <translation>Mit einem Bildbearbeitungsprogramm öffnen und als JPEG, PNG oder TIFF speichern.</translation>
        </message>
        <message>
            <source>Open it with another program to see whether it is damaged.</source>
            <translation>Mit einem anderen Programm öffnen, um zu sehen, ob sie beschädigt ist.</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>Vorgang nicht erlaubt</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>Vorgang nicht unterstützt</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>Keine Berechtigung</translation>
        </message>
        <message>
            <source>Photos are indexed anew by themselves.</source>
            <translation>Die Fotos werden von selbst neu erfasst.</translation>
        </message>
        <message>
            <source>Photos are indexed anew by themselves. The damaged file is kept as {0}.</source>
            <translation>Die Fotos werden von selbst neu erfasst. Die beschädigte Datei bleibt als {0} erhalten.</translation>
        </message>
        <message>
            <source>Photos are turned by 90, 180 or 270 degrees.</source>
            <translation>Fotos werden um 90, 180 oder 270 Grad gedreht.</translation>
        </message>
        <message>
            <source>Photos cannot be indexed at the moment.</source>
            <translation>Fotos können zurzeit nicht erfasst werden.</translation>
        </message>
        <message>
            <source>Photosift ended twice while it worked on this file alone, so it is left out.</source>
            <translation>Photosift stürzte zweimal ab, während es nur an dieser Datei arbeitete; darum wird sie ausgelassen.</translation>
        </message>
        <message>
            <source>Photosift is not allowed to read this file.</source>
            <translation>Photosift darf diese Datei nicht lesen.</translation>
        </message>
        <message>
            <source>Pictures above {0} megapixels are not read; scale it down.</source>
            <translation>Bilder über {0} Megapixel werden nicht gelesen; das Bild verkleinern.</translation>
        </message>
        <message>
            <source>Point to a folder that holds open_clip_config.json beside the weights, or write ARCHITECTURE@/path/to/file, for example ViT-B-32@/models/weights.safetensors.</source>
            <translation>Einen Ordner angeben, der open_clip_config.json neben den Gewichten enthält, oder ARCHITEKTUR@/pfad/zur/datei schreiben, zum Beispiel ViT-B-32@/models/weights.safetensors.</translation>
        </message>
        <message>
            <source>Put a .safetensors, .pt, .pth or .bin file beside the configuration.</source>
            <translation>Eine .safetensors-, .pt-, .pth- oder .bin-Datei neben die Konfiguration legen.</translation>
        </message>
        <message>
            <source>Put it there first.</source>
            <translation>Es zuerst dort hineinlegen.</translation>
        </message>
        <message>
            <source>Put its config.json into {0}.</source>
            <translation>Seine config.json in {0} ablegen.</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>Das Dateisystem ist schreibgeschützt</translation>
        </message>
        <message>
            <source>Remove its write protection, or connect it in another way.</source>
            <translation>Den Schreibschutz entfernen oder ihn auf andere Weise verbinden.</translation>
        </message>
        <message>
            <source>Remove one of them.</source>
            <translation>Einen davon entfernen.</translation>
        </message>
        <message>
            <source>Rename it if that is not meant.</source>
            <translation>Ihn umbenennen, falls das nicht gemeint ist.</translation>
        </message>
        <message>
            <source>Restore it from a backup, or delete it.</source>
            <translation>Aus einer Sicherung wiederherstellen oder löschen.</translation>
        </message>
        <message>
            <source>Run photosift doctor.</source>
            <translation>photosift doctor ausführen.</translation>
        </message>
        <message>
            <source>Run: photosift clear thumbnails.</source>
            <translation>Ausführen: photosift clear thumbnails.</translation>
        </message>
        <message>
            <source>Save it again.</source>
            <translation>Sie noch einmal speichern.</translation>
        </message>
        <message>
            <source>Save it as JPEG, PNG or TIFF with a picture editor.</source>
            <translation>Mit einem Bildbearbeitungsprogramm als JPEG, PNG oder TIFF speichern.</translation>
        </message>
        <message>
            <source>Scale it down.</source>
            <translation>Es verkleinern.</translation>
        </message>
        <message>
            <source>See photosift failures; try again with photosift failures --retry {0}.</source>
            <translation>Siehe photosift failures; erneut versuchen mit photosift failures --retry {0}.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
            <translation>XDG_RUNTIME_DIR auf einen eigenen Ordner mit kurzem Pfad setzen.</translation>
        </message>
        <message>
            <source>Set a lower limit for them; the newest three stay in any case.</source>
            <translation>Eine kleinere Grenze für sie setzen; die drei neuesten bleiben in jedem Fall.</translation>
        </message>
        <message>
            <source>Somebody else moved or deleted it; a scan finds it again if it is in a watched folder.</source>
            <translation>Jemand anders hat sie verschoben oder gelöscht; liegt sie in einem überwachten Ordner, findet sie eine Durchsuchung wieder.</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine.</source>
            <translation>Im Suchdienst ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Stale file handle</source>
            <translation>Veralteter Dateiverweis</translation>
        </message>
        <message>
            <source>Start Photosift first.</source>
            <translation>Zuerst Photosift starten.</translation>
        </message>
        <message>
            <source>Start `photosift`.</source>
            <translation>`photosift` starten.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Noch einmal starten, um weiterzumachen.</translation>
        </message>
        <message>
            <source>That album is gone.</source>
            <translation>Dieses Album gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>That folder belongs to the trash.</source>
            <translation>Dieser Ordner gehört zum Papierkorb.</translation>
        </message>
        <message>
            <source>That folder is not known to the library any more.</source>
            <translation>Dieser Ordner ist der Bibliothek nicht mehr bekannt.</translation>
        </message>
        <message>
            <source>That tag is gone.</source>
            <translation>Dieses Schlagwort gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The RAW file is damaged or incomplete.</source>
            <translation>Die RAW-Datei ist beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <source>The RAW format of this camera is not known.</source>
            <translation>Das RAW-Format dieser Kamera ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The answer is too large.</source>
            <translation>Die Antwort ist zu groß.</translation>
        </message>
        <message>
            <source>The backup could not be restored: {0}.</source>
            <translation>Die Sicherung ließ sich nicht zurückspielen: {0}.</translation>
        </message>
        <message>
            <source>The backup could not be written to {0}.</source>
            <translation>Die Sicherung ließ sich nicht nach {0} schreiben.</translation>
        </message>
        <message>
            <source>The backup could not be written: {0}.</source>
            <translation>Die Sicherung ließ sich nicht schreiben: {0}.</translation>
        </message>
        <message>
            <source>The batch does not fit into the memory of {0}.</source>
            <translation>So viele Bilder auf einmal passen nicht in den Speicher von {0}.</translation>
        </message>
        <message>
            <source>The catalog cannot be replaced: {0}.</source>
            <translation>Der Katalog lässt sich nicht ersetzen: {0}.</translation>
        </message>
        <message>
            <source>The catalog holds your tags and albums; it is never cleared.</source>
            <translation>Der Katalog enthält die Schlagwörter und Alben; er wird nie gelöscht.</translation>
        </message>
        <message>
            <source>The catalog is damaged.</source>
            <translation>Der Katalog ist beschädigt.</translation>
        </message>
        <message>
            <source>The catalog is damaged: {0}</source>
            <translation>Der Katalog ist beschädigt: {0}</translation>
        </message>
        <message>
            <source>The catalog was damaged, and there was no backup: {0} could not be recovered.</source>
            <translation>Der Katalog war beschädigt, und es gab keine Sicherung: {0} ließen sich nicht retten.</translation>
        </message>
        <message>
            <source>The catalog was damaged, nothing of it could be read, and there was no backup: the library begins anew.</source>
            <translation>Der Katalog war beschädigt, nichts davon war lesbar, und es gab keine Sicherung: Die Bibliothek beginnt neu.</translation>
        </message>
        <message>
            <source>The catalog was damaged. It was restored from the backup of {0} {1} {2}; what was changed since then is lost.</source>
            <translation>Der Katalog war beschädigt. Er wurde aus der Sicherung vom {0}. {1} {2} wiederhergestellt; was seitdem geändert wurde, ist verloren.</translation>
        </message>
        <message>
            <source>The catalog was damaged. It was restored from the backup of {0} {1} {2}; {3} made since could not be recovered.</source>
            <translation>Der Katalog war beschädigt. Er wurde aus der Sicherung vom {0}. {1} {2} wiederhergestellt; seitdem entstanden und nicht zu retten: {3}.</translation>
        </message>
        <message>
            <source>The catalog was damaged. Nothing that you made was lost.</source>
            <translation>Der Katalog war beschädigt. Nichts von dem, was von Hand gemacht wurde, ging verloren.</translation>
        </message>
        <message>
            <source>The configuration of this model's text encoder is missing.</source>
            <translation>Die Konfiguration des Textteils dieses Modells fehlt.</translation>
        </message>
        <message>
            <source>The connection to the engine was lost.</source>
            <translation>Die Verbindung zum Suchdienst ist abgebrochen.</translation>
        </message>
        <message>
            <source>The copy of the catalog is not sound.</source>
            <translation>Die Kopie des Katalogs ist nicht in Ordnung.</translation>
        </message>
        <message>
            <source>The copy {0} differs from what was written.</source>
            <translation>Die Kopie {0} weicht von dem ab, was geschrieben wurde.</translation>
        </message>
        <message>
            <source>The date “{0}” cannot be read.</source>
            <translation>Das Datum „{0}“ ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The decoder was ended by this picture.</source>
            <translation>Der Dekoder stürzte bei diesem Bild ab.</translation>
        </message>
        <message>
            <source>The device {0} failed ({1}); the CPU is used until the next start.</source>
            <translation>Das Gerät {0} ist ausgefallen ({1}); bis zum nächsten Start rechnet die CPU.</translation>
        </message>
        <message>
            <source>The device {0} is not available; {1} is used.</source>
            <translation>Das Gerät {0} ist nicht verfügbar; {1} wird verwendet.</translation>
        </message>
        <message>
            <source>The disk does not allow this name.</source>
            <translation>Der Datenträger lässt diesen Namen nicht zu.</translation>
        </message>
        <message>
            <source>The disk has {0} MB free, and the model needs {1} MB.</source>
            <translation>Auf dem Datenträger sind {0} MB frei, und das Modell braucht {1} MB.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The disk is read-only.</source>
            <translation>Der Datenträger ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The disk of {0} cannot hold a file as large as the library's.</source>
            <translation>Der Datenträger von {0} kann keine Datei aufnehmen, die so groß ist wie die der Bibliothek.</translation>
        </message>
        <message>
            <source>The disk of {0} is full: the backup could not be written.</source>
            <translation>Der Datenträger von {0} ist voll: Die Sicherung ließ sich nicht schreiben.</translation>
        </message>
        <message>
            <source>The disk of {0} is full; the library is where it was.</source>
            <translation>Der Datenträger von {0} ist voll; die Bibliothek ist, wo sie war.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <translation>Der Datenträger meldete einen Fehler.</translation>
        </message>
        <message>
            <source>The disk that holds the library is full.</source>
            <translation>Der Datenträger mit der Bibliothek ist voll.</translation>
        </message>
        <message>
            <source>The disk that holds the library reported an error.</source>
            <translation>Der Datenträger mit der Bibliothek meldete einen Fehler.</translation>
        </message>
        <message>
            <source>The disk “{0}” is connected again: its photos are at {1} now.</source>
            <translation>Der Datenträger „{0}“ ist wieder verbunden: Seine Fotos liegen jetzt in {1}.</translation>
        </message>
        <message>
            <source>The download broke off.</source>
            <translation>Der Download brach ab.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Der Download wurde angehalten.</translation>
        </message>
        <message>
            <source>The downloaded file is not what the server announced, and was deleted.</source>
            <translation>Die heruntergeladene Datei ist nicht die, die der Server angekündigt hatte, und wurde gelöscht.</translation>
        </message>
        <message>
            <source>The drive of the library folder knows no locks.</source>
            <translation>Das Laufwerk des Bibliotheksordners kennt keine Sperren.</translation>
        </message>
        <message>
            <source>The engine could not be started: {0}.</source>
            <translation>Der Suchdienst ließ sich nicht starten: {0}.</translation>
        </message>
        <message>
            <source>The engine could not start: {0}</source>
            <translation>Der Suchdienst konnte nicht starten: {0}</translation>
        </message>
        <message>
            <source>The engine did not answer in time.</source>
            <translation>Der Suchdienst antwortete nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The engine did not answer within {0} seconds.</source>
            <translation>Der Suchdienst antwortete nicht innerhalb von {0} Sekunden.</translation>
        </message>
        <message>
            <source>The engine does not answer ({0}).</source>
            <translation>Der Suchdienst antwortet nicht ({0}).</translation>
        </message>
        <message>
            <source>The engine does not know how to undo this.</source>
            <translation>Der Suchdienst kann dies nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>The engine does not know this request.</source>
            <translation>Der Suchdienst kennt diese Anfrage nicht.</translation>
        </message>
        <message>
            <source>The engine does not run ({0}).</source>
            <translation>Der Suchdienst läuft nicht ({0}).</translation>
        </message>
        <message>
            <source>The engine gave an answer that does not fit the question.</source>
            <translation>Der Suchdienst gab eine Antwort, die nicht zur Frage passt.</translation>
        </message>
        <message>
            <source>The engine has stopped; it is started again.</source>
            <translation>Der Suchdienst wurde beendet; er wird neu gestartet.</translation>
        </message>
        <message>
            <source>The engine is ending.</source>
            <translation>Der Suchdienst wird gerade beendet.</translation>
        </message>
        <message>
            <source>The engine of this library, process {0}, runs already.</source>
            <translation>Der Suchdienst dieser Bibliothek, Prozess {0}, läuft bereits.</translation>
        </message>
        <message>
            <source>The engine that runs for this library holds another key.</source>
            <translation>Der Suchdienst, der für diese Bibliothek läuft, hat einen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>The engine that runs for this library is of another version.</source>
            <translation>Der Suchdienst, der für diese Bibliothek läuft, ist von einer anderen Version.</translation>
        </message>
        <message>
            <source>The engine that runs for this library speaks another protocol.</source>
            <translation>Der Suchdienst, der für diese Bibliothek läuft, spricht ein anderes Protokoll.</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>Die Datei ist nicht lesbar: {0}.</translation>
        </message>
        <message>
            <source>The file cannot stay on its own disk there.</source>
            <translation>Die Datei kann dort nicht auf ihrem eigenen Datenträger bleiben.</translation>
        </message>
        <message>
            <source>The file has {0} GB.</source>
            <translation>Die Datei hat {0} GB.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The file {0} should say where the library is, and does not.</source>
            <translation>Die Datei {0} sollte sagen, wo die Bibliothek ist, und tut es nicht.</translation>
        </message>
        <message>
            <source>The folder cannot be read ({0}).</source>
            <translation>Der Ordner ist nicht lesbar ({0}).</translation>
        </message>
        <message>
            <source>The folder cannot be watched ({0}), so it is compared every 5 minutes, or less often where that takes long.</source>
            <translation>Der Ordner lässt sich nicht überwachen ({0}), darum wird er alle 5 Minuten verglichen, oder seltener, wo das lange dauert.</translation>
        </message>
        <message>
            <source>The folder is not in the library.</source>
            <translation>Der Ordner ist nicht in der Bibliothek.</translation>
        </message>
        <message>
            <source>The folder is not on its disk any more: it was moved, renamed or deleted. Relocate it to where it is now, or remove it.</source>
            <translation>Der Ordner ist nicht mehr auf seinem Datenträger: Er wurde verschoben, umbenannt oder gelöscht. Ihn an seinen jetzigen Ort verlegen oder entfernen.</translation>
        </message>
        <message>
            <source>The folder is not there; its disk may be unplugged.</source>
            <translation>Der Ordner ist nicht da; vielleicht ist sein Datenträger nicht angeschlossen.</translation>
        </message>
        <message>
            <source>The folder lies on a {0} drive, which does not tell of all changes, so it is compared every 5 minutes, or less often where that takes long.</source>
            <translation>Der Ordner liegt auf einem {0}-Laufwerk, das nicht alle Änderungen meldet, darum wird er alle 5 Minuten verglichen, oder seltener, wo das lange dauert.</translation>
        </message>
        <message>
            <source>The folder went away while it was read.</source>
            <translation>Der Ordner verschwand, während er gelesen wurde.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made: {1}.</source>
            <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be read ({1}).</source>
            <translation>Der Ordner {0} ist nicht lesbar ({1}).</translation>
        </message>
        <message>
            <source>The folder {0} holds no open_clip_config.json.</source>
            <translation>Der Ordner {0} enthält keine open_clip_config.json.</translation>
        </message>
        <message>
            <source>The folder {0} holds no weights.</source>
            <translation>Der Ordner {0} enthält keine Gewichte.</translation>
        </message>
        <message>
            <source>The folder {0} is not empty.</source>
            <translation>Der Ordner {0} ist nicht leer.</translation>
        </message>
        <message>
            <source>The folder's disk is connected at another place, but {0}</source>
            <translation>Der Datenträger des Ordners ist an einem anderen Ort verbunden, aber: {0}</translation>
        </message>
        <message>
            <source>The folder's disk is not connected.</source>
            <translation>Der Datenträger des Ordners ist nicht verbunden.</translation>
        </message>
        <message>
            <source>The folder's disk is not mounted.</source>
            <translation>Der Datenträger des Ordners ist nicht eingehängt.</translation>
        </message>
        <message>
            <source>The folder's disk “{0}” is connected at another place, but {1}</source>
            <translation>Der Datenträger des Ordners, „{0}“, ist an einem anderen Ort verbunden, aber: {1}</translation>
        </message>
        <message>
            <source>The folder's disk “{0}” is not connected.</source>
            <translation>Der Datenträger des Ordners, „{0}“, ist nicht verbunden.</translation>
        </message>
        <message>
            <source>The index cannot be deleted: {0}.</source>
            <translation>Der Index lässt sich nicht löschen: {0}.</translation>
        </message>
        <message>
            <source>The library cannot be opened.</source>
            <translation>Die Bibliothek lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The library cannot be written.</source>
            <translation>In die Bibliothek kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The library could not be moved to {0}: {1}.</source>
            <translation>Die Bibliothek ließ sich nicht nach {0} verschieben: {1}.</translation>
        </message>
        <message>
            <source>The library folder cannot be locked: {0}.</source>
            <translation>Der Bibliotheksordner lässt sich nicht sperren: {0}.</translation>
        </message>
        <message>
            <source>The library folder {0} belongs to {1}, and you may not look into it.</source>
            <translation>Der Bibliotheksordner {0} gehört {1} und darf von Ihnen nicht eingesehen werden.</translation>
        </message>
        <message>
            <source>The library folder {0} cannot be used: {1}.</source>
            <translation>Der Bibliotheksordner {0} ist nicht verwendbar: {1}.</translation>
        </message>
        <message>
            <source>The library folders {0} and {1} both say that the library is in another one.</source>
            <translation>Die Bibliotheksordner {0} und {1} sagen beide, die Bibliothek sei in einem anderen.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be written by you; it belongs to {1}.</source>
            <translation>In die Bibliothek in {0} können Sie nicht schreiben; sie gehört {1}.</translation>
        </message>
        <message>
            <source>The library in {0} is in use by {1} (process {2}).</source>
            <translation>Die Bibliothek in {0} wird gerade von {1} benutzt (Prozess {2}).</translation>
        </message>
        <message>
            <source>The library is being moved at this moment.</source>
            <translation>Die Bibliothek wird gerade verschoben.</translation>
        </message>
        <message>
            <source>The library is being prepared for this version.</source>
            <translation>Die Bibliothek wird gerade für diese Version vorbereitet.</translation>
        </message>
        <message>
            <source>The library is closed.</source>
            <translation>Die Bibliothek ist geschlossen.</translation>
        </message>
        <message>
            <source>The library is in use by another program.</source>
            <translation>Ein anderes Programm benutzt die Bibliothek.</translation>
        </message>
        <message>
            <source>The library is in {0}, which is not connected.</source>
            <translation>Die Bibliothek ist in {0}, und das ist nicht verbunden.</translation>
        </message>
        <message>
            <source>The library is there already.</source>
            <translation>Die Bibliothek ist bereits dort.</translation>
        </message>
        <message>
            <source>The library keeps its own files in that folder.</source>
            <translation>In diesem Ordner liegen die eigenen Dateien der Bibliothek.</translation>
        </message>
        <message>
            <source>The library lies on a network drive ({0}), where it would be damaged sooner or later.</source>
            <translation>Die Bibliothek liegt auf einem Netzlaufwerk ({0}), wo sie früher oder später beschädigt würde.</translation>
        </message>
        <message>
            <source>The library must be updated, but no backup of it could be made first.</source>
            <translation>Die Bibliothek muss aktualisiert werden, aber vorher ließ sich keine Sicherung davon machen.</translation>
        </message>
        <message>
            <source>The library was moved to {0}.</source>
            <translation>Die Bibliothek wurde nach {0} verschoben.</translation>
        </message>
        <message>
            <source>The library was repaired or restored in this moment.</source>
            <translation>Die Bibliothek wurde in diesem Augenblick repariert oder zurückgespielt.</translation>
        </message>
        <message>
            <source>The library was written by a newer version of Photosift.</source>
            <translation>Die Bibliothek wurde von einer neueren Version von Photosift geschrieben.</translation>
        </message>
        <message>
            <source>The library's catalog is damaged.</source>
            <translation>Der Katalog der Bibliothek ist beschädigt.</translation>
        </message>
        <message>
            <source>The library's disk does not allow several programs to share a file.</source>
            <translation>Auf dem Datenträger der Bibliothek können sich Programme keine Datei teilen.</translation>
        </message>
        <message>
            <source>The logs cannot be deleted: {0}.</source>
            <translation>Die Protokolle lassen sich nicht löschen: {0}.</translation>
        </message>
        <message>
            <source>The logs cannot be written to {0}: {1}.</source>
            <translation>Die Protokolle lassen sich nicht nach {0} schreiben: {1}.</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <source>The model cannot be stored: {0}.</source>
            <translation>Das Modell lässt sich nicht speichern: {0}.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>Das Modell ließ sich nicht laden.</translation>
        </message>
        <message>
            <source>The model does not fit into the memory of {0}.</source>
            <translation>Das Modell passt nicht in den Speicher von {0}.</translation>
        </message>
        <message>
            <source>The model failed at this picture.</source>
            <translation>Das Modell scheiterte an diesem Bild.</translation>
        </message>
        <message>
            <source>The model folder cannot be written.</source>
            <translation>In den Modellordner kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The model server cannot be reached.</source>
            <translation>Der Modellserver ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The model {0} cannot be removed: {1}.</source>
            <translation>Das Modell {0} lässt sich nicht entfernen: {1}.</translation>
        </message>
        <message>
            <source>The model {0} gives no usable numbers.</source>
            <translation>Das Modell {0} liefert keine brauchbaren Zahlen.</translation>
        </message>
        <message>
            <source>The model {0} gives vectors of shape {1} instead of {2}.</source>
            <translation>Das Modell {0} liefert Vektoren der Form {1} statt {2}.</translation>
        </message>
        <message>
            <source>The model {0} is not downloaded.</source>
            <translation>Das Modell {0} ist nicht heruntergeladen.</translation>
        </message>
        <message>
            <source>The model {0} was not downloaded, so it is not removed.</source>
            <translation>Das Modell {0} wurde nicht heruntergeladen, darum wird es nicht entfernt.</translation>
        </message>
        <message>
            <source>The name is longer than {0} bytes.</source>
            <translation>Der Name ist länger als {0} Bytes.</translation>
        </message>
        <message>
            <source>The name or its path is too long.</source>
            <translation>Der Name oder sein Pfad ist zu lang.</translation>
        </message>
        <message>
            <source>The name would be empty.</source>
            <translation>Der Name wäre leer.</translation>
        </message>
        <message>
            <source>The part of the model for pictures could not be loaded again.</source>
            <translation>Der Bildteil des Modells ließ sich nicht wieder laden.</translation>
        </message>
        <message>
            <source>The part of the model for words could not be loaded again.</source>
            <translation>Der Textteil des Modells ließ sich nicht wieder laden.</translation>
        </message>
        <message>
            <source>The parts of this search cancel each other out.</source>
            <translation>Die Teile dieser Suche heben einander auf.</translation>
        </message>
        <message>
            <source>The pattern holds a character that no pattern can hold.</source>
            <translation>Das Muster enthält ein Zeichen, das in keinem Muster stehen kann.</translation>
        </message>
        <message>
            <source>The pattern is empty.</source>
            <translation>Das Muster ist leer.</translation>
        </message>
        <message>
            <source>The pattern is longer than {0} characters.</source>
            <translation>Das Muster ist länger als {0} Zeichen.</translation>
        </message>
        <message>
            <source>The pattern {0} cannot be understood.</source>
            <translation>Das Muster {0} ist nicht verständlich.</translation>
        </message>
        <message>
            <source>The pattern {0} would leave out every photo.</source>
            <translation>Das Muster {0} würde alle Fotos auslassen.</translation>
        </message>
        <message>
            <source>The pattern “{0}” cannot be read: a brace is left open.</source>
            <translation>Das Muster „{0}“ ist nicht lesbar: Eine Klammer ist offen geblieben.</translation>
        </message>
        <message>
            <source>The photo is not in “{0}”.</source>
            <translation>Das Foto ist nicht in „{0}“.</translation>
        </message>
        <message>
            <source>The picture could not be read in time.</source>
            <translation>Das Bild ließ sich nicht rechtzeitig lesen.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>Das Bild ließ sich nicht lesen.</translation>
        </message>
        <message>
            <source>The picture declares {0} by {1} pixels.</source>
            <translation>Das Bild gibt {0} mal {1} Pixel an.</translation>
        </message>
        <message>
            <source>The picture decoder does not start.</source>
            <translation>Der Bilddekoder startet nicht.</translation>
        </message>
        <message>
            <source>The picture decoder does not start: {0}.</source>
            <translation>Der Bilddekoder startet nicht: {0}.</translation>
        </message>
        <message>
            <source>The picture has no such part.</source>
            <translation>Das Bild hat keinen solchen Teil.</translation>
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation>Das Bild ist beschädigt.</translation>
        </message>
        <message>
            <source>The picture is empty.</source>
            <translation>Das Bild ist leer.</translation>
        </message>
        <message>
            <source>The picture is incomplete: the end of the file is missing.</source>
            <translation>Das Bild ist unvollständig: Das Ende der Datei fehlt.</translation>
        </message>
        <message>
            <source>The picture is larger than a {0} can be.</source>
            <translation>Das Bild ist größer, als {0} erlaubt.</translation>
        </message>
        <message>
            <source>The picture needs more memory than a decoder may use.</source>
            <translation>Das Bild braucht mehr Speicher, als ein Dekoder verwenden darf.</translation>
        </message>
        <message>
            <source>The preprocessing of this model is not handled: {0}.</source>
            <translation>Die Vorverarbeitung dieses Modells wird nicht unterstützt: {0}.</translation>
        </message>
        <message>
            <source>The saved search cannot be read.</source>
            <translation>Die gespeicherte Suche ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The server answered with the error {0}.</source>
            <translation>Der Server antwortete mit dem Fehler {0}.</translation>
        </message>
        <message>
            <source>The server answers from an address that is not encrypted ({0}).</source>
            <translation>Der Server antwortet von einer unverschlüsselten Adresse ({0}).</translation>
        </message>
        <message>
            <source>The server does not answer.</source>
            <translation>Der Server antwortet nicht.</translation>
        </message>
        <message>
            <source>The server does not give this file away.</source>
            <translation>Der Server gibt diese Datei nicht heraus.</translation>
        </message>
        <message>
            <source>The server does not have this file.</source>
            <translation>Der Server hat diese Datei nicht.</translation>
        </message>
        <message>
            <source>The server does not have {0} of {1}.</source>
            <translation>Der Server hat {0} von {1} nicht.</translation>
        </message>
        <message>
            <source>The server does not tell the size of the file.</source>
            <translation>Der Server nennt die Größe der Datei nicht.</translation>
        </message>
        <message>
            <source>The server sends the request in circles.</source>
            <translation>Der Server schickt die Anfrage im Kreis.</translation>
        </message>
        <message>
            <source>The system allows no more folders to be watched (fs.inotify.max_user_instances is {0}), so it is compared every 5 minutes, or less often where that takes long. To raise the limit: sudo sysctl fs.inotify.max_user_instances={1}</source>
            <translation>Das System erlaubt nicht, weitere Ordner zu überwachen (fs.inotify.max_user_instances ist {0}), darum wird er alle 5 Minuten verglichen, oder seltener, wo das lange dauert. So wird die Grenze angehoben: sudo sysctl fs.inotify.max_user_instances={1}</translation>
        </message>
        <message>
            <source>The system allows no more folders to be watched (fs.inotify.max_user_watches is {0}), so it is compared every 5 minutes, or less often where that takes long. To raise the limit: sudo sysctl fs.inotify.max_user_watches={1}</source>
            <translation>Das System erlaubt nicht, weitere Ordner zu überwachen (fs.inotify.max_user_watches ist {0}), darum wird er alle 5 Minuten verglichen, oder seltener, wo das lange dauert. So wird die Grenze angehoben: sudo sysctl fs.inotify.max_user_watches={1}</translation>
        </message>
        <message>
            <source>The system allows no more folders to be watched, so it is compared every 5 minutes, or less often where that takes long.</source>
            <translation>Das System erlaubt nicht, weitere Ordner zu überwachen, darum wird er alle 5 Minuten verglichen, oder seltener, wo das lange dauert.</translation>
        </message>
        <message>
            <source>The thumbnails cannot be cleared: {0}.</source>
            <translation>Die Vorschaubilder lassen sich nicht löschen: {0}.</translation>
        </message>
        <message>
            <source>The tokenizer of this model is missing or damaged.</source>
            <translation>Der Tokenizer dieses Modells fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <source>The weights may be damaged, or belong to another architecture.</source>
            <translation>Die Gewichte sind vielleicht beschädigt oder gehören zu einer anderen Architektur.</translation>
        </message>
        <message>
            <source>The window cannot be started: {0}.</source>
            <translation>Das Fenster kann nicht gestartet werden: {0}.</translation>
        </message>
        <message>
            <source>There is a file in the place of the folder.</source>
            <translation>An der Stelle des Ordners ist eine Datei.</translation>
        </message>
        <message>
            <source>There is a tag called “{0}” already.</source>
            <translation>Ein Schlagwort namens „{0}“ gibt es schon.</translation>
        </message>
        <message>
            <source>There is an album called “{0}” already.</source>
            <translation>Ein Album namens „{0}“ gibt es schon.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Eine Datei {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>Einen Ordner {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no library here yet.</source>
            <translation>Hier ist noch keine Bibliothek.</translation>
        </message>
        <message>
            <source>There is no model at {0}.</source>
            <translation>Bei {0} ist kein Modell.</translation>
        </message>
        <message>
            <source>There is no model {0} on this machine.</source>
            <translation>Ein Modell {0} gibt es auf diesem Rechner nicht.</translation>
        </message>
        <message>
            <source>There is no model {0} to download.</source>
            <translation>Ein Modell {0} zum Herunterladen gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no place for the engine's socket: {0}.</source>
            <translation>Für den Socket des Suchdienstes ist kein Platz: {0}.</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <translation>Eine Einstellung namens {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Einen solchen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such work on files any more.</source>
            <translation>Eine solche Arbeit an Dateien gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There is none while no model is loaded.</source>
            <translation>Es gibt keinen, solange kein Modell geladen ist.</translation>
        </message>
        <message>
            <source>There is nothing left of this to take back.</source>
            <translation>Davon ist nichts mehr übrig, was sich rückgängig machen ließe.</translation>
        </message>
        <message>
            <source>There is nothing of a model {0} on this machine.</source>
            <translation>Von einem Modell {0} ist auf diesem Rechner nichts vorhanden.</translation>
        </message>
        <message>
            <source>There is nothing to search for.</source>
            <translation>Es gibt nichts, wonach gesucht werden könnte.</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} GB are free, and {2} GB are needed.</source>
            <translation>In {0} ist zu wenig Platz: {1} GB sind frei, und {2} GB werden gebraucht.</translation>
        </message>
        <message>
            <source>They are made again when you look at the photos.</source>
            <translation>Sie entstehen beim Ansehen der Fotos neu.</translation>
        </message>
        <message>
            <source>This could not be finished.</source>
            <translation>Dies ließ sich nicht zu Ende bringen.</translation>
        </message>
        <message>
            <source>This file is not a picture that Photosift reads.</source>
            <translation>Diese Datei ist kein Bild, das Photosift liest.</translation>
        </message>
        <message>
            <source>This file is {0}, not a picture that Photosift reads.</source>
            <translation>Diese Datei ist {0}, kein Bild, das Photosift liest.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>Das ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <source>This is not a regular file (a pipe, socket or device).</source>
            <translation>Das ist keine gewöhnliche Datei (sondern Pipe, Socket oder Gerät).</translation>
        </message>
        <message>
            <source>This is still under way.</source>
            <translation>Dies ist noch im Gange.</translation>
        </message>
        <message>
            <source>This is too large to be searched with.</source>
            <translation>Das ist zu groß, um damit zu suchen.</translation>
        </message>
        <message>
            <source>This photo cannot be compared yet.</source>
            <translation>Dieses Foto lässt sich noch nicht vergleichen.</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>Dieses Foto ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>This variant of the picture format is not handled.</source>
            <translation>Diese Variante des Bildformats wird nicht unterstützt.</translation>
        </message>
        <message>
            <source>To take a whole folder out of the library: photosift remove FOLDER.</source>
            <translation>Um einen ganzen Ordner aus der Bibliothek zu nehmen: photosift remove ORDNER.</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>Zu viele Ebenen symbolischer Verweise</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>Zu viele offene Dateien</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>Der Endpunkt ist nicht verbunden</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Es gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Es später erneut versuchen.</translation>
        </message>
        <message>
            <source>Try again when it has ended.</source>
            <translation>Es erneut versuchen, wenn das beendet ist.</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Es erneut versuchen: Es geht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>Try again; if it happens again, choose another model.</source>
            <translation>Es erneut versuchen; geschieht es wieder, ein anderes Modell wählen.</translation>
        </message>
        <message>
            <source>Try again; it is started anew when needed.</source>
            <translation>Es erneut versuchen; er wird bei Bedarf neu gestartet.</translation>
        </message>
        <message>
            <source>Two disks that pass for the folder's disk are connected: {0}. Disconnect the copy, or relocate the folder to the right one.</source>
            <translation>Zwei Datenträger sind verbunden, die beide als der des Ordners gelten: {0}. Die Kopie trennen oder den Ordner an den richtigen verlegen.</translation>
        </message>
        <message>
            <source>Two disks that pass for the folder's disk “{0}” are connected: {1}. Disconnect the copy, or relocate the folder to the right one.</source>
            <translation>Zwei Datenträger sind verbunden, die beide als der des Ordners, „{0}“, gelten: {1}. Die Kopie trennen oder den Ordner an den richtigen verlegen.</translation>
        </message>
        <message>
            <source>Type some letters.</source>
            <translation>Einige Buchstaben eingeben.</translation>
        </message>
        <message>
            <source>Type some words or add a picture.</source>
            <translation>Einige Wörter eingeben oder ein Bild hinzufügen.</translation>
        </message>
        <message>
            <source>Update Photosift.</source>
            <translation>Photosift aktualisieren.</translation>
        </message>
        <message>
            <source>Update Photosift; the library was not changed.</source>
            <translation>Photosift aktualisieren; die Bibliothek wurde nicht verändert.</translation>
        </message>
        <message>
            <source>Use a .safetensors, .pt, .pth or .bin file.</source>
            <translation>Eine .safetensors-, .pt-, .pth- oder .bin-Datei verwenden.</translation>
        </message>
        <message>
            <source>Use a library of your own: --library DIR.</source>
            <translation>Eine eigene Bibliothek verwenden: --library ORDNER.</translation>
        </message>
        <message>
            <source>Use a limit of 1 or more.</source>
            <translation>Eine Grenze von 1 oder mehr verwenden.</translation>
        </message>
        <message>
            <source>Use a shorter one.</source>
            <translation>Ein kürzeres verwenden.</translation>
        </message>
        <message>
            <source>Use a size in degrees above 0.</source>
            <translation>Eine Größe in Grad über 0 verwenden.</translation>
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation>Ein kleineres Bild verwenden.</translation>
        </message>
        <message>
            <source>Use the weights as .safetensors, or as a .pt file that holds tensors only.</source>
            <translation>Die Gewichte als .safetensors verwenden, oder als .pt-Datei, die nur Tensoren enthält.</translation>
        </message>
        <message>
            <source>Use weights such as 1 or -1.</source>
            <translation>Gewichte wie 1 oder -1 verwenden.</translation>
        </message>
        <message>
            <source>Wait for its end; `photosift status` tells.</source>
            <translation>Warten, bis er fertig ist; `photosift status` sagt es.</translation>
        </message>
        <message>
            <source>Wait until it has been indexed; if it failed, see the list of failures.</source>
            <translation>Warten, bis es erfasst ist; ist das gescheitert, siehe die Liste der Fehler.</translation>
        </message>
        <message>
            <source>Wait until that is done (process {0}).</source>
            <translation>Warten, bis das erledigt ist (Prozess {0}).</translation>
        </message>
        <message>
            <source>Waiting for the charger</source>
            <translation>Wartet auf das Netzteil</translation>
        </message>
        <message>
            <source>Waiting until other programs need less</source>
            <translation>Wartet, bis andere Programme weniger brauchen</translation>
        </message>
        <message>
            <source>Waiting until {0}:{1}</source>
            <translation>Wartet bis {0}:{1} Uhr</translation>
        </message>
        <message>
            <source>What may be in braces: name, date (date:%Y-%m-%d), number (number:3), camera, rating, tag.</source>
            <translation>In geschweiften Klammern darf stehen: name, date (date:%Y-%m-%d), number (number:3), camera, rating, tag.</translation>
        </message>
        <message>
            <source>Write ? in its place: it stands for any one character.</source>
            <translation>Stattdessen ? schreiben: Es steht für ein beliebiges Zeichen.</translation>
        </message>
        <message>
            <source>Write it as #rrggbb: #2f63d6</source>
            <translation>So schreiben: #rrggbb, etwa #2f63d6</translation>
        </message>
        <message>
            <source>Write it as in %Y-%m-%d or %Y%m%d_%H%M%S.</source>
            <translation>So schreiben wie in %Y-%m-%d oder %Y%m%d_%H%M%S.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file: `private/`, `*.png`, `/2019/raw`.</source>
            <translation>So schreiben wie in einer .gitignore-Datei: `private/`, `*.png`, `/2019/raw`.</translation>
        </message>
        <message>
            <source>Write it as open_clip does, for example ViT-B-32.</source>
            <translation>So schreiben wie open_clip, zum Beispiel ViT-B-32.</translation>
        </message>
        <message>
            <source>Write the full path of the library's folder into it, or delete it if the library is where the file is.</source>
            <translation>Den vollen Pfad des Bibliotheksordners hineinschreiben, oder sie löschen, falls die Bibliothek dort ist, wo die Datei ist.</translation>
        </message>
        <message>
            <source>Write {number:3}.</source>
            <translation>{number:3} schreiben.</translation>
        </message>
        <message>
            <source>Write {{ or }} for a brace that belongs to the name.</source>
            <translation>Für eine Klammer, die zum Namen gehört, {{ oder }} schreiben.</translation>
        </message>
        <message>
            <source>You may not change this file or its folder.</source>
            <translation>Diese Datei oder ihr Ordner darf von Ihnen nicht verändert werden.</translation>
        </message>
        <message>
            <source>You may not write to {0}.</source>
            <translation>In {0} dürfen Sie nicht schreiben.</translation>
        </message>
        <message>
            <source>`photosift folders` lists them.</source>
            <translation>`photosift folders` führt sie auf.</translation>
        </message>
        <message>
            <source>`photosift library backups` lists some.</source>
            <translation>`photosift library backups` führt einige auf.</translation>
        </message>
        <message>
            <source>`photosift models list` shows those that can be removed.</source>
            <translation>`photosift models list` zeigt, welche sich entfernen lassen.</translation>
        </message>
        <message>
            <source>`photosift models list` shows those that can be used.</source>
            <translation>`photosift models list` zeigt, welche sich verwenden lassen.</translation>
        </message>
        <message>
            <source>`photosift models list` shows what can be downloaded.</source>
            <translation>`photosift models list` zeigt, was sich herunterladen lässt.</translation>
        </message>
        <message>
            <source>`photosift trash` puts photos there.</source>
            <translation>`photosift trash` legt Fotos dort hinein.</translation>
        </message>
        <message>
            <source>a GIMP document</source>
            <translation>ein GIMP-Dokument</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <translation>ein JPEG-XL-Bild</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>ein PDF-Dokument</translation>
        </message>
        <message>
            <source>a Photoshop document</source>
            <translation>ein Photoshop-Dokument</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <translation>ein PostScript-Dokument</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <translation>eine Vektorgrafik</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>ein Video</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <source>albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>an XML document</source>
            <translation>ein XML-Dokument</translation>
        </message>
        <message>
            <source>an archive or an office document</source>
            <translation>ein Archiv oder ein Office-Dokument</translation>
        </message>
        <message>
            <source>auto, cpu, cuda, mps or xpu</source>
            <translation>auto, cpu, cuda, mps oder xpu</translation>
        </message>
        <message>
            <source>auto, float32 or bfloat16</source>
            <translation>auto, float32 oder bfloat16</translation>
        </message>
        <message>
            <source>backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>catalog</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>continue or pause</source>
            <translation>continue oder pause</translation>
        </message>
        <message>
            <source>continue or stop</source>
            <translation>continue oder stop</translation>
        </message>
        <message>
            <source>damaged: {0}</source>
            <translation>beschädigt: {0}</translation>
        </message>
        <message>
            <source>dates set by hand</source>
            <translation>von Hand gesetzte Daten</translation>
        </message>
        <message>
            <source>did not fire</source>
            <translation>nicht ausgelöst</translation>
        </message>
        <message>
            <source>directories</source>
            <translation>Verzeichnisse</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <source>edits in the history</source>
            <translation>Einträge im Verlauf</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>Einbettungen</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>Suchdienst</translation>
        </message>
        <message>
            <source>every photo is done</source>
            <translation>alle Fotos sind erledigt</translation>
        </message>
        <message>
            <source>exit status {0}</source>
            <translation>Rückgabewert {0}</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>files of one photo were not shown together; put together again</source>
            <translation>Dateien eines Fotos wurden nicht zusammen angezeigt; wieder zusammengefügt</translation>
        </message>
        <message>
            <source>fired</source>
            <translation>ausgelöst</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>input or output error</source>
            <translation>Eingabe- oder Ausgabefehler</translation>
        </message>
        <message>
            <source>kinds of photos</source>
            <translation>Arten von Fotos</translation>
        </message>
        <message>
            <source>loaded</source>
            <translation>geladen</translation>
        </message>
        <message>
            <source>megabytes</source>
            <translation>Megabyte</translation>
        </message>
        <message>
            <source>megabytes, 0 for no limit</source>
            <translation>Megabyte, 0 für keine Grenze</translation>
        </message>
        <message>
            <source>minutes, 0 for never</source>
            <translation>Minuten, 0 für nie</translation>
        </message>
        <message>
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>names of models</source>
            <translation>Namen von Modellen</translation>
        </message>
        <message>
            <source>notes of moved files</source>
            <translation>Aufzeichnungen über verschobene Dateien</translation>
        </message>
        <message>
            <source>notes of work on files</source>
            <translation>Aufzeichnungen über Dateiarbeiten</translation>
        </message>
        <message>
            <source>only {0} MB free</source>
            <translation>nur {0} MB frei</translation>
        </message>
        <message>
            <source>open_clip knows no architecture {0}.</source>
            <translation>open_clip kennt keine Architektur {0}.</translation>
        </message>
        <message>
            <source>other words for tags</source>
            <translation>andere Wörter für Schlagwörter</translation>
        </message>
        <message>
            <source>out-of-memory</source>
            <translation>zu wenig Speicher</translation>
        </message>
        <message>
            <source>packages</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>parts of edits in the history</source>
            <translation>Teile von Einträgen im Verlauf</translation>
        </message>
        <message>
            <source>patterns of what is left out</source>
            <translation>Muster für Ausgelassenes</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>photos in albums</source>
            <translation>Fotos in Alben</translation>
        </message>
        <message>
            <source>photos in the trash</source>
            <translation>Fotos im Papierkorb</translation>
        </message>
        <message>
            <source>photosift</source>
            <translation>Photosift</translation>
        </message>
        <message>
            <source>poison</source>
            <translation>Absturz</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>ratings and other marks of photos</source>
            <translation>Bewertungen und andere Markierungen von Fotos</translation>
        </message>
        <message>
            <source>recent searches</source>
            <translation>letzte Suchen</translation>
        </message>
        <message>
            <source>recovery</source>
            <translation>Rettung</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>ruht</translation>
        </message>
        <message>
            <source>second names of files</source>
            <translation>Zweitnamen von Dateien</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>some {0}</source>
            <translation>einige {0}</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>jemand anders</translation>
        </message>
        <message>
            <source>stacks</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>system, full or reduced</source>
            <translation>system, full oder reduced</translation>
        </message>
        <message>
            <source>system, light or dark</source>
            <translation>system, light oder dark</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>tags on photos</source>
            <translation>Schlagwörter von Fotos</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>the index holds {0}, the catalog {1}</source>
            <translation>der Index enthält {0}, der Katalog {1}</translation>
        </message>
        <message>
            <source>the name of a model</source>
            <translation>der Name eines Modells</translation>
        </message>
        <message>
            <source>thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <source>timeout</source>
            <translation>zu langsam</translation>
        </message>
        <message>
            <source>too-large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <source>unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>unsupported</source>
            <translation>nicht unterstützt</translation>
        </message>
        <message>
            <source>user {0}</source>
            <translation>Benutzer {0}</translation>
        </message>
        <message>
            <source>work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>{0} (disk {1}) is offline</source>
            <translation>{0} (Datenträger {1}) ist nicht verbunden</translation>
        </message>
        <message>
            <source>{0} (disk {1}): {2}, looked through at times</source>
            <translation>{0} (Datenträger {1}): {2}, ab und zu durchsucht</translation>
        </message>
        <message>
            <source>{0} (disk {1}): {2}, not watched</source>
            <translation>{0} (Datenträger {1}): {2}, nicht überwacht</translation>
        </message>
        <message>
            <source>{0} (disk {1}): {2}, watched</source>
            <translation>{0} (Datenträger {1}): {2}, überwacht</translation>
        </message>
        <message>
            <source>{0} albums</source>
            <translation>{0} Alben</translation>
        </message>
        <message>
            <source>{0} cannot be loaded: {1}</source>
            <translation>{0} lässt sich nicht laden: {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} ist nicht lesbar: {1}.</translation>
        </message>
        <message>
            <source>{0} changed while it was in use.</source>
            <translation>{0} wurde während des Gebrauchs verändert.</translation>
        </message>
        <message>
            <source>{0} could not be loaded again: {1}</source>
            <translation>{0} ließ sich nicht wieder laden: {1}</translation>
        </message>
        <message>
            <source>{0} could not be used ({1}): {2}</source>
            <translation>{0} nicht verwendbar ({1}): {2}</translation>
        </message>
        <message>
            <source>{0} dates set by hand</source>
            <translation>{0} von Hand gesetzte Daten</translation>
        </message>
        <message>
            <source>{0} directories</source>
            <translation>{0} Verzeichnisse</translation>
        </message>
        <message>
            <source>{0} edits in the history</source>
            <translation>{0} Einträge im Verlauf</translation>
        </message>
        <message>
            <source>{0} embeddings of unknown photos, {1} marks without an embedding</source>
            <translation>{0} Einbettungen unbekannter Fotos, {1} Markierungen ohne Einbettung</translation>
        </message>
        <message>
            <source>{0} embeddings of unknown photos, {1} marks without an embedding; dropped</source>
            <translation>{0} Einbettungen unbekannter Fotos, {1} Markierungen ohne Einbettung; entfernt</translation>
        </message>
        <message>
            <source>{0} folders</source>
            <translation>{0} Ordner</translation>
        </message>
        <message>
            <source>{0} gives other numbers than before.</source>
            <translation>{0} liefert andere Zahlen als zuvor.</translation>
        </message>
        <message>
            <source>{0} holds an unfinished copy of the library in {1}, which is not connected.</source>
            <translation>{0} enthält eine unfertige Kopie der Bibliothek in {1}, und das ist nicht verbunden.</translation>
        </message>
        <message>
            <source>{0} is a TorchScript program, which would run code of unknown origin.</source>
            <translation>{0} ist ein TorchScript-Programm, das Code unbekannter Herkunft ausführen würde.</translation>
        </message>
        <message>
            <source>{0} is a file.</source>
            <translation>{0} ist eine Datei.</translation>
        </message>
        <message>
            <source>{0} is damaged or incomplete.</source>
            <translation>{0} ist beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no backup of a library.</source>
            <translation>{0} ist beschädigt oder keine Sicherung einer Bibliothek.</translation>
        </message>
        <message>
            <source>{0} is in use.</source>
            <translation>{0} ist in Gebrauch.</translation>
        </message>
        <message>
            <source>{0} is no checkpoint.</source>
            <translation>{0} ist keine Datei mit Gewichten.</translation>
        </message>
        <message>
            <source>{0} is no colour.</source>
            <translation>{0} ist keine Farbe.</translation>
        </message>
        <message>
            <source>{0} is no configuration of open_clip.</source>
            <translation>{0} ist keine Konfiguration von open_clip.</translation>
        </message>
        <message>
            <source>{0} is no model that can be downloaded.</source>
            <translation>{0} ist kein Modell, das sich herunterladen lässt.</translation>
        </message>
        <message>
            <source>{0} is no ordinary file.</source>
            <translation>{0} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>{0} is no value of {1}.</source>
            <translation>{0} ist kein Wert von {1}.</translation>
        </message>
        <message>
            <source>{0} is not a folder.</source>
            <translation>{0} ist kein Ordner.</translation>
        </message>
        <message>
            <source>{0} is not used any more.</source>
            <translation>{0} wird nicht mehr verwendet.</translation>
        </message>
        <message>
            <source>{0} is offline</source>
            <translation>{0} ist nicht verbunden</translation>
        </message>
        <message>
            <source>{0} is too large to be a configuration.</source>
            <translation>{0} ist zu groß für eine Konfiguration.</translation>
        </message>
        <message>
            <source>{0} is {1} now, for another file has its name.</source>
            <translation>{0} heißt jetzt {1}, denn eine andere Datei hat den alten Namen.</translation>
        </message>
        <message>
            <source>{0} kinds of photos</source>
            <translation>{0} Arten von Fotos</translation>
        </message>
        <message>
            <source>{0} lies in the photo folder {1}.</source>
            <translation>{0} liegt im Fotoordner {1}.</translation>
        </message>
        <message>
            <source>{0} lies within the library itself.</source>
            <translation>{0} liegt in der Bibliothek selbst.</translation>
        </message>
        <message>
            <source>{0} names for {1}</source>
            <translation>{0} Namen für {1}</translation>
        </message>
        <message>
            <source>{0} names for {1}; {2} made again</source>
            <translation>{0} Namen für {1}; {2} neu erstellt</translation>
        </message>
        <message>
            <source>{0} names of models</source>
            <translation>{0} Namen von Modellen</translation>
        </message>
        <message>
            <source>{0} notes of moved files</source>
            <translation>{0} Aufzeichnungen über verschobene Dateien</translation>
        </message>
        <message>
            <source>{0} notes of work on files</source>
            <translation>{0} Aufzeichnungen über Dateiarbeiten</translation>
        </message>
        <message>
            <source>{0} of photos that are not in the library any more</source>
            <translation>{0} von Fotos, die nicht mehr in der Bibliothek sind</translation>
        </message>
        <message>
            <source>{0} of photos that are not in the library any more; deleted</source>
            <translation>{0} von Fotos, die nicht mehr in der Bibliothek sind; gelöscht</translation>
        </message>
        <message>
            <source>{0} on {1} in {2}, {3} dimensions</source>
            <translation>{0} auf {1} in {2}, {3} Dimensionen</translation>
        </message>
        <message>
            <source>{0} other words for tags</source>
            <translation>{0} andere Wörter für Schlagwörter</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which the library knows already.</source>
            <translation>{0} überschneidet sich mit {1}, das die Bibliothek schon kennt.</translation>
        </message>
        <message>
            <source>{0} parts of edits in the history</source>
            <translation>{0} Teile von Einträgen im Verlauf</translation>
        </message>
        <message>
            <source>{0} patterns of what is left out</source>
            <translation>{0} Muster für Ausgelassenes</translation>
        </message>
        <message numerus="yes">
            <source>{0} photos</source>
            <translation>
                <numerusform>{0} Foto</numerusform>
                <numerusform>{0} Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in albums</source>
            <translation>{0} Fotos in Alben</translation>
        </message>
        <message>
            <source>{0} photos in the trash</source>
            <translation>{0} Fotos im Papierkorb</translation>
        </message>
        <message>
            <source>{0} photos or folders are counted wrongly</source>
            <translation>{0} Fotos oder Ordner sind falsch gezählt</translation>
        </message>
        <message>
            <source>{0} photos or folders are counted wrongly; put together again</source>
            <translation>{0} Fotos oder Ordner sind falsch gezählt; wieder zusammengefügt</translation>
        </message>
        <message>
            <source>{0} ratings and other marks of photos</source>
            <translation>{0} Bewertungen und andere Markierungen von Fotos</translation>
        </message>
        <message>
            <source>{0} recent searches</source>
            <translation>{0} letzte Suchen</translation>
        </message>
        <message>
            <source>{0} second names of files</source>
            <translation>{0} Zweitnamen von Dateien</translation>
        </message>
        <message>
            <source>{0} settings</source>
            <translation>{0} Einstellungen</translation>
        </message>
        <message>
            <source>{0} tags</source>
            <translation>{0} Schlagwörter</translation>
        </message>
        <message>
            <source>{0} tags on photos</source>
            <translation>{0} Schlagwörter von Fotos</translation>
        </message>
        <message>
            <source>{0} wait</source>
            <translation>{0} warten</translation>
        </message>
        <message>
            <source>{0} waits</source>
            <translation>{0} wartet</translation>
        </message>
        <message>
            <source>{0} was made by a newer version of Photosift.</source>
            <translation>{0} wurde von einer neueren Version von Photosift erstellt.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}, looked through at times</source>
            <translation>{0}: {1}, ab und zu durchsucht</translation>
        </message>
        <message>
            <source>{0}: {1}, not watched</source>
            <translation>{0}: {1}, nicht überwacht</translation>
        </message>
        <message>
            <source>{0}: {1}, watched</source>
            <translation>{0}: {1}, überwacht</translation>
        </message>
        <message>
            <source>“{0}” cannot be changed from photos to a search, or back.</source>
            <translation>„{0}“ lässt sich nicht von Fotos auf eine Suche umstellen oder umgekehrt.</translation>
        </message>
        <message>
            <source>“{0}” is a saved search.</source>
            <translation>„{0}“ ist eine gespeicherte Suche.</translation>
        </message>
        <message>
            <source>“{0}” is a word for “{1}”.</source>
            <translation>„{0}“ ist ein Wort für „{1}“.</translation>
        </message>
        <message>
            <source>“{0}” is no number of digits.</source>
            <translation>„{0}“ ist keine Anzahl von Stellen.</translation>
        </message>
        <message>
            <source>“{0}” takes nothing after a colon.</source>
            <translation>„{0}“ nimmt nach einem Doppelpunkt nichts an.</translation>
        </message>
    </context>
</TS>
