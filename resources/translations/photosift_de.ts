<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>photosift</name>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source> days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source> h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <location filename="../../app/views/device_choice.py" />
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source> px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>1 star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>2 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>3 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>4 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>5 stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>A model reads the pictures, on this computer. Another one reads every photo anew, in the background; until it is done the present one answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tile_loader.py" />
            <source>A part of the picture could not be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>A pattern for the names. What is in braces differs from photo to photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>A screen further</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <source>A search by pictures from outside cannot be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>A search takes no more than that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/awake.py" />
            <source>A slideshow is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>About the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/info_overlay.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>About this photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Actual pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Actual pixels, and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Add another folder, or put photos into the ones that are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/finding.py" />
            <source>Add folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Add folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Add it to search its photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Add tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Add tags: beach, places/crete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Add the folder “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/album_verbs.py" />
            <source>Add to an album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add to an album…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add to the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Add words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Added the folder “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <location filename="../../app/views/missing_list.py" />
            <location filename="../../app/views/sidebar.py" />
            <source>Albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All but the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>All is well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>All names are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/desk.py" />
            <location filename="../../app/views/shelves.py" />
            <source>All photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Altitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Another language holds from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Another program…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Another size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Aperture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Appearance and language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Apple graphics (Metal)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Archives (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Artist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>As they are, byte by byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>At rest until there are new photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>At {current}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Back to the grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Back to the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Back to the photos (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Back up now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Back up the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Backed up {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Backing up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <location filename="../../app/views/health_page.py" />
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Backups (*.db)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Below {size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Below {size} MP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Best {count} of {searched}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Between two days…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Beyond it, the oldest go, but never the newest three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Beyond it, those of the oldest photos go; they are made again when seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/photo_words.py" />
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Bring back into the library: {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Bring back {n} missing photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>Brought back {n} missing photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Cameras</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/frame.py" />
            <location filename="../../app/views/aliases_dialog.py" />
            <location filename="../../app/views/question.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Captions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Change location: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Change location…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the cover of “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the location of “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the order of “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the other words for “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the search of “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the cover of “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the location of “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the order of “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the other words for “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the search of “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Check that you may read the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Check the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Checking… Everything else goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Checks that all that Photosift keeps is in order, and repairs what can be made again. Photos, tags and albums are not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose a folder for the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/empty_state.py" />
            <source>Choose a folder with photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_verbs.py" />
            <source>Choose a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/printing.py" />
            <source>Choose another one, or a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>Choose another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/empty_state.py" />
            <source>Choose folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>Choose one for this kind of file in the settings of your desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose the folder for the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Choose the printer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Choose two times that differ. The old ones are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/views/filter_chips.py" />
            <source>Clear filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the backups?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the catalog?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the logs?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the models?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Clear the search (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the search index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the search index?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the thumbnails?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Clearing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/message_bar.py" />
            <location filename="../../app/views/preferences.py" />
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Close the list of problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/message_bar.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Close: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Closer (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Commands…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Computes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Connect its folder to this one, or copy the file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_verbs.py" />
            <source>Copied the picture.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_verbs.py" />
            <source>Copied {n} paths.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copied {n} photos to “{what}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/photo_verbs.py" />
            <source>Copied {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/fact_label.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy to…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copy {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Copy {n} photos to</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copy {n} photos to “{what}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Copying {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Copyright</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Damaged or not readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/views/browser_header.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Date and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_scrubber.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Delete for good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Delete the album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Delete the album “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Delete the tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Delete the tag “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Delete the tag “{what}” of {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>Delete {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Delete {n} photos for good</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>Delete {n} photos for good?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Deleted the album “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Deleted the tag “{what}” of {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Deleted the tag “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Deleted {n} photos for good.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Deleting {n} photos for good</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Device and precision hold when the engine starts the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room for automatic backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Disk room for automatic backups: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room for thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Disk room for thumbnails: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Disk “{volume}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Do not leave out any more: {pattern}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Done again: {deed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>Download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Download and use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Download and use {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>Download “{model}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Downloading: {received} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Downloading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drag the picture from its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drop a picture file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/album_list.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>Drop photos here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drop photos, picture files, or a picture from a web page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Each photo for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/trash_bar.py" />
            <source>Empty the trash: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Empty trash…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>End the slideshow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>End the slideshow ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Enter opens a photo, Ctrl+Enter searches in the main window, Esc closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Enter sets them, Tab completes, commas part them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Every photo could be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Everything down to the marked step is taken back. Redo does it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Everything else is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Everything is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Everything is in order</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/health_words.py" />
            <source>Everything is in order, {n} folders not connected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Exact (float32)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/history_words.py" />
            <source>Export {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Export {n} photos to “{what}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Exported {n} photos to “{what}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Exported {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Exporting {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Exposure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Exposure bias</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Farther (-)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/grid_actions.py" />
            <location filename="../../app/views/marks_panel.py" />
            <source>Favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Favourites only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <location filename="../../app/views/inspector.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>File size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Files of this photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Files that were left alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Fill the place, and cut what stands over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/filmstrip.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Film strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Filter (Ctrl+Shift+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Find a shortcut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>Find a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Find photos in plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/grid_actions.py" />
            <source>Find similar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>First and last photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>First: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Fit into the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Flash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Focal length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Focal length (35 mm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/inspector.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Folder for the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/preferences.py" />
            <location filename="../../app/views/sidebar.py" />
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>For two to four photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Forget a date that was set by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget all missing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget the selected…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Forget the {n} selected…</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/search_list.py" />
            <source>Forget these searches</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/photo_words.py" />
            <source>Forget {n} missing photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Forget {n} missing photos?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/upkeep.py" />
            <source>Forgot {n} missing photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>From {begin} until {end} is no time to work in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/star_rating.py" />
            <source>From {least} to {most} stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Full size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Gave the tag “{what}” another colour.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Gave {n} photos {stars}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Give memory back after idling for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Give memory back after so many minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Give the tag “{what}” a colour</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Give {n} photos {stars}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/work_words.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <source>Go on indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Go on to see the photos here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>Go on to the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Go on with the present model instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Go on: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Go to the next photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Go without selecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Goes on once they need less than a quarter of the processor. New photos do not wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Group by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Half (bfloat16)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/health_page.py" />
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Hid {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Hidden photos are listed here, and nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Hide the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Hide the list of missing photos</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Hide {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/histogram.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Histogram</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/history_page.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>How exactly the model computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>How near the photo is to what was searched for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>If a file comes back, its photo does too, with everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>In a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>In a part of the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/question.py" />
            <source>In all folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>In which folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/question.py" />
            <source>In {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>In {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <location filename="../../app/work_words.py" />
            <source>Indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing does not wait while on battery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing does not wait while other programs are busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Indexing is paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing waits while on battery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing waits while other programs are busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Indexing {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Intel graphics (XPU)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>It has no tag and is in no album.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>It is in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>It is on a disk that is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <source>It lies on disks that are not connected, and stays until they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>It was last at {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>It was saved by a newer version. The album stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>It was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Its disk is not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>Its disk is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Its photos come back with it; nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Its photos come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Its photos keep their tags and albums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/aliases_dialog.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Keep what is shown now instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Larger thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Largest files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Last: {before} becomes {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Later or earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Leave out “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Leave something out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Leave something out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>Leave this directory out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>Left out “{pattern}”: {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Left out “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Lenses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Less like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Less like {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Let its first photo be the cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Like the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Like the system ({language})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Loading the model · finding by name only until then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Local time, also past midnight. New photos do not wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Longer side in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Look for new photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look for new photos in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look for new photos now: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Looking at the dates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Looking for photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Looking for photos · {count} found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Looking for photos…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <location filename="../../app/model_words.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Made the album “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Made the tag “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Made {n} photos favourites.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Make it the album's cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Make the album “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Make the tag “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Make {n} photos favourites</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Map (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>Map of the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Measured: the faster one, where it loses nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/top_bar.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Menu (F10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Missing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/missing_list.py" />
            <source>Missing since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Most stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Move the date by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Move the tag “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Move to the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Move to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Move to…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Move {n} photos out of the library?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Move {n} photos to</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos to the trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos to “{what}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Moved the tag “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos to the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos to “{what}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Moving {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Moving {n} photos to the trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>NVIDIA or AMD graphics (CUDA, ROCm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/place_delegate.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Name has “{part}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Names before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Names below the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/album_verbs.py" />
            <location filename="../../app/albums.py" />
            <location filename="../../app/views/album_list.py" />
            <source>New album…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>New ones appear here by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>New photos wait for the charger too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>New tag below it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>New tag “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>New tag…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>New window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Next and previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Next file of the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>No backup yet. One a day is made when anything changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>No colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>No command is called like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/section_words.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <source>No favourite any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>No file is touched. This can be taken back for 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No file or folder has that name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No file or folder has that name. Photos that look like it follow in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/section_words.py" />
            <source>No folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>No folder yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>No groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>No longer leave out “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>No metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>No photo has a problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photo is hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>No photo is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photo matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>No photo names its camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>No photo was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/photo_pane.py" />
            <source>No photo yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photos here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photos in this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>No program could be found to open that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>No stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>None has a tag or is in an album.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Not a favourite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Not a picture that can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/known_health.py" />
            <source>Not known while the engine is away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Not there at the moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Nothing found yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <source>Nothing in the trash can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Nothing is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Nothing to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Nothing was done yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Old name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>On the disk “{disk}”: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/aliases_dialog.py" />
            <source>One on each line. Whoever types one of them finds or sets this tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer.py" />
            <source>One photo, large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Only between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Only for one photo at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Only in an album that is filled by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/photo_pane.py" />
            <source>Only the beginning of this long movement is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Only the first {most} pictures are used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <source>Open Photosift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open in the usual program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>Open it in another program to check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Open the folder it is in, and drag it from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open with…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/open_with.py" />
            <source>Open {n} photos with</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/empty_state.py" />
            <source>Opening your library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Order of the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/aliases_dialog.py" />
            <source>Other words for “{tag}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Other words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Pages of the preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Panorama</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Pasted picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Pattern for the names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/work_words.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Pause indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Pause: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Paused at {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Paused, until you go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Photo of the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filmstrip.py" />
            <source>Photo {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/photo_grid.py" />
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Photos are sorted by it. The library keeps it; the files are not changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/desk.py" />
            <source>Photos like these {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Photos on a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Photos that wait are indexed at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Photos that wait are indexed between {begin} and {end} only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Photos that you remove come here first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Photos with problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>Photosift ended unexpectedly last time. Details are in {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Photosift: quick search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Picture size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Play or pause the movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Precision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Preferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>Press F5 to bring the library up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Press to make it one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Press to take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>Print {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Printed {n} pages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Printing {n} pages.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Put everything back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/trash_bar.py" />
            <source>Put everything back: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Put in: {words}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos back from the trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos back from the trash.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos into “{what}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos into “{what}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Put {piece} in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Putting {n} photos back</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality from 1 to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/quick_search.py" />
            <source>Quick search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/tray.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>RAW</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/model_words.py" />
            <source>Reading the photos: {done} of {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Ready to take in new photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Recent searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Recently added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/undoing.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Redo: {deed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/model_words.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>Remove from the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Remove from the library: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Remove the folder “{what}” from the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_chips.py" />
            <source>Remove this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Remove this picture from the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Remove {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Remove {name} from the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Removed the folder “{what}” from the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment} · it had {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment} · it had {n} photos, {tagged} with tags</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>Removed “{name}” from the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/tagging_places.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Rename the album “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Rename the tag “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/history_words.py" />
            <source>Rename {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Renamed the album “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Renamed the tag “{what}”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Renamed {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Renaming {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>Resume indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Save as an album…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Save it as a file, and drop the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Save logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Save logs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Save the picture, or copy the picture itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Save what is shown as an album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Saved the logs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Screenshots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>Search again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Search by the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <source>Search by words, or by photos of the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Search index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Search photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Search your photos in plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Searches, and thumbnails of what you look at, never wait.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/engine_notice.py" />
            <source>Searching and indexing start again in {n} seconds.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/engine_notice.py" />
            <source>Searching and indexing start again now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Seconds for each photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>See Problems on this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Select a photo to see what is known about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select or leave out the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Selected photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Set the date</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/dates.py" />
            <location filename="../../app/history_words.py" />
            <source>Set the date of {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Set the date of {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Set the date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Show all photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show all photos again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tile_loader.py" />
            <source>Show it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_work.py" />
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the list of missing photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Show the selected file in its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser.py" />
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Show these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Show these photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser.py" />
            <source>Show {matches}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Show {n} hidden photos again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Shuffled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Size of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Size of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Slideshow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Smaller thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Smallest files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>Something else was done since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>Something went wrong inside Photosift. Details are in {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Stars, tags and albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>Start Photosift from the menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Stop indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Stop: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>Stopped. Nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>Stopped. {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Stretch the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Tag {n} photos with “{what}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Tagged {n} photos with “{what}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <location filename="../../app/views/missing_list.py" />
            <location filename="../../app/views/sidebar.py" />
            <location filename="../../app/views/tag_editor.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tag_popover.py" />
            <source>Tags of the selected photos</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/views/tag_popover.py" />
            <source>Tags of {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Tags that may be meant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Take back {n} steps</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <source>Take back {n} steps?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Take out of the album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>Take {name} from all selected photos</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take {n} photos from the favourites</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take {n} photos out of “{what}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take “{what}” from {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Taken back: {deed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Takes back everything down to: {first}. The latest is: {last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Takes back: {deed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>That file is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That file is on another computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That is a web address; Photosift never downloads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That is no picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>That photo is not in the library any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That picture is too large to hand over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>The address of that file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>The date of the picture or of its file counts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>The desktop knows no program for these photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/checkup.py" />
            <source>The engine does not answer; it is started again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>The engine is away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>The fastest there is</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>The files are deleted from the disk: {size}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>The files of {n} photos are gone, the first since {moment}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>The files of {n} photos are gone.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>The files stay where they are, and the photos keep their tags and albums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The filters leave no photo of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>The first one was taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The first one: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>The first page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>The first was removed {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>The first went missing {first}, the last {last}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>The first {n} photos are shown</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>The history takes back everything down to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>The last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>The last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>The latest {count} are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>The model computes so when the engine starts the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The model could not be loaded, so photos are found by their names only. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>The model failed · finding by name only</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/choosing.py" />
            <source>The model gives its memory back after {n} idle minutes.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The model is still loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>The model stays in memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>The newest is from {moment}, made before an update, {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>The newest is from {moment}, made by itself, {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>The photos of this part of the map, as a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>The photos stay in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>The pictures stay on disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/printing.py" />
            <source>The printer cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The trash is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <location filename="../../app/trash_words.py" />
            <source>The trash is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>The window cannot be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>The window speaks the language from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The work waits for a better moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>They can be brought back for 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>They went missing {moment}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>This cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>This folder is not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>This photo is not in the library any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>This version cannot read what “{album}” keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>This was taken back already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Thumbnail size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Thumbnail size (Ctrl++, Ctrl+-)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Too large</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/undoing.py" />
            <source>Took back {n} steps.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Took too long</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took {n} photos from the favourites.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took {n} photos out of “{what}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took “{what}” from {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/shelves.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/failures_panel.py" />
            <source>Try all again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try all photos with problems again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Try other words, fewer of them, or a picture that looks like it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try the selected photos again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Try these photos again: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Try this photo again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>Trying {n} photos again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Turn left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Turn right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Turn right and left</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Turn {n} photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Turned {n} photos.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Turquoise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Type a name or a pattern. “Screenshots/” leaves out every directory of that name, “/2019/raw/” only that directory of a folder, “*.png” all files that end so. The files stay where they are, and the photos keep their tags and albums.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Type a pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Type of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Type words, or drop pictures here (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/undoing.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Undo: {deed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/section_words.py" />
            <source>Unknown camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Unknown lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Up to and including</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Use {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/grid_actions.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>W</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Wait while on battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Wait while other programs are busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Waiting for a better moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Waiting to be indexed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>What Photosift did, for the report of a problem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the copies say about the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>What to leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>What was done, the latest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>When to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>When to work…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Where is “{folder}” now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Where the model computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Whole world (Home)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>With a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>With or without a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>Without a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Without names of files and folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Work on files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work only between certain hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Worth a look: {sections}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/engine_notice.py" />
            <source>You can go on looking at your photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom and move together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Zoom in and out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} days left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} hours left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} hours {minutes} minutes left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} minutes left</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>an empty library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/photo_words.py" />
            <source>and {n} more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>as they are, or {example}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>cannot be taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>click to choose when to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>copies of the catalog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>download {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>finds the right one of 1,000 photos first for {value} % of sentences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>finds the right photo first for {value} % of sentences in 36 languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>has the right one of 1,000 photos among the first ten for {value} % of sentences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>last change noticed {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>last looked through {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>less than a minute left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>looked through every few minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>looked through every few minutes: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>makes searches in large libraries quick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>models that were downloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>names the right one of 1,000 things in {value} % of pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/views/progress_strip.py" />
            <source>next: {model}, {n} photos ready</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>no stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>not watched at the moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/itemmodels/photo_model.py" />
            <source>offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>small pictures, for looking through photos quickly</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>stopped after {n}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>taken back for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>the first since {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>the newest three only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>the terminal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>today, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>watched as it happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>what Photosift did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>what is known of your photos, with tags and albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>yesterday, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>{before} becomes {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{day} {month} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/info_overlay.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>{folders} ({away} not connected), {photos}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>{folders}, {photos}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>{folder}, not connected: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{marked}; that goes with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>{marks}; that goes with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{mean} % light on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>{model} (recommended)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{moment}. They can be brought back for 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>{name}, {photos} of {of} photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/album_list.py" />
            <source>{name}: a saved search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: needs a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>{n} albums</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/trash_words.py" />
            <source>{n} are in albums</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/library_words.py" />
            <source>{n} backups in the library.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} bytes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>{n} done</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>{n} files are left alone</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{n} files seen</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>{n} files were left alone</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/upkeep.py" />
            <source>{n} folders</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/emptiness.py" />
            <source>{n} found so far. They appear here.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} have stars</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/trash_words.py" />
            <source>{n} have tags</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>{n} keep their names</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} lie on disks that are not connected, and stay</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} missing photos forgotten</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/browser.py" />
            <source>{n} new matches</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} new photos first</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} not indexed yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>{n} on a page</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>{n} pages</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>{n} photos are shown again.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>{n} photos could not be read and were left out.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos could not be used. Nothing was done to the files.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/map_page.py" />
            <source>{n} photos have no place</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} photos in the trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos left out. They keep their tags and albums.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/map_view.py" />
            <source>{n} photos near {place}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/inspector.py" />
            <source>{n} photos selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{n} photos to go, {done} done</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos with problems</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/desk.py" />
            <source>{n} photos · not connected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos, all can be searched</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos, best first</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos, the latest: {message}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos, {searchable} can be searched</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/filters.py" />
            <location filename="../../app/history_words.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>{n} stars</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/filters.py" />
            <source>{n} stars or more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>{n} tags</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/library_words.py" />
            <source>{n} things need a look.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{percent} % black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{percent} % white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>{rate} photos a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{rate} photos/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{reason} · {done} of {total} done</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{searchable} of {n} photos can be searched</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/emptiness.py" />
            <source>{searched} of {n} photos can be searched so far. New matches appear by themselves.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{size} MB or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{size} MP or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} TB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} at the moment. {what} Your photos are not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>{size} became free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>{size} come from the internet. Then every photo is read anew, in the background; nothing of your photos leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all, {free} free on that disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all, {free} free on that disk: too little to go on for long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} of {limit} at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{size} pixels at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>{some} of {of} are favourites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/star_rating.py" />
            <source>{stars}. Keys 0 to 5 set them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{tagged} and {albums}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tag_tree.py" />
            <source>{tag} (also {words})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>{title}, worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>{trouble} It comes back by itself as soon as it is there again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>{what} to “{place}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>{what}. Press to set it on all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/info_overlay.py" />
            <source>{width} × {height} px, {megapixels} MP, {size}, {format}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <source>{words} ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/checkup.py" />
            <source>{words} What the library itself knows is shown meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>“{name}” cannot be reached. {trouble}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>“{name}” could not be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>“{name}” could not be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is at “{place}” now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is back in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is looked for at its old place again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is no picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>“{name}” is not a program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is left out again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is left out already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is not left out any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/file_verbs.py" />
            <source>“{place}” is in no folder of the library: photos that are moved there are not listed any more. They keep their tags if that folder is added, and undo brings them back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>“{what}” is not left out any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/desk.py" />
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/desk.py" />
            <source>“{words}” with {n} pictures</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
