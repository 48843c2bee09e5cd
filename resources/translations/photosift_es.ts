<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>photosift</name>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <location filename="../../app/views/device_choice.py" />
            <source> min</source>
            <translation> min</translation>
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
            <translation>1 estrella</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>2 stars</source>
            <translation>2 estrellas</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>3 stars</source>
            <translation>3 estrellas</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>4 stars</source>
            <translation>4 estrellas</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>5 stars</source>
            <translation>5 estrellas</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>A model reads the pictures, on this computer. Another one reads every photo anew, in the background; until it is done the present one answers.</source>
            <translation>Un modelo lee las imágenes en este equipo. Otro modelo lee de nuevo todas las fotos en segundo plano; hasta que termine, responde el actual.</translation>
        </message>
        <message>
            <location filename="../../app/tile_loader.py" />
            <source>A part of the picture could not be shown.</source>
            <translation>No se pudo mostrar una parte de la imagen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>A pattern for the names. What is in braces differs from photo to photo.</source>
            <translation>Patrón para los nombres. Lo que va entre llaves cambia de una foto a otra.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>A screen further</source>
            <translation>Una pantalla adelante o atrás</translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <source>A search by pictures from outside cannot be saved.</source>
            <translation>No se puede guardar una búsqueda con imágenes externas.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>A search takes no more than that.</source>
            <translation>Una búsqueda no admite más.</translation>
        </message>
        <message>
            <location filename="../../app/awake.py" />
            <source>A slideshow is running.</source>
            <translation>Hay una presentación en curso.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>About the model in use</source>
            <translation>Acerca del modelo en uso</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>About the photo</source>
            <translation>Acerca de la foto</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/card.py" />
            <location filename="../../app/model_words.py" />
            <source>About this model</source>
            <translation>Acerca de este modelo</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/info_overlay.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>About this photo</source>
            <translation>Acerca de esta foto</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>About {model}</source>
            <translation>Acerca de {model}</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Actual pixels</source>
            <translation>Píxeles reales</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Actual pixels, and back</source>
            <translation>Píxeles reales y volver</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Add another folder, or put photos into the ones that are there.</source>
            <translation>Añada otra carpeta o ponga fotos en las que ya hay.</translation>
        </message>
        <message>
            <location filename="../../app/finding.py" />
            <source>Add folder</source>
            <translation>Añadir carpeta</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Add it to search its photos.</source>
            <translation>Añádala para buscar en sus fotos.</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Add tags</source>
            <translation>Añadir etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Add tags: beach, places/crete</source>
            <translation>Añadir etiquetas: playa, lugares/creta</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Add the folder “{what}”</source>
            <translation>Añadir la carpeta «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/album_verbs.py" />
            <source>Add to an album</source>
            <translation>Añadir a un álbum</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add to an album…</source>
            <translation>Añadir a un álbum…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add to the search</source>
            <translation>Añadir a la búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Add words</source>
            <translation>Añadir palabras</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Added the folder “{what}”.</source>
            <translation>Carpeta «{what}» añadida.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <location filename="../../app/views/missing_list.py" />
            <location filename="../../app/views/sidebar.py" />
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All but the place</source>
            <translation>Todo excepto el lugar</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All metadata</source>
            <translation>Todos los metadatos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>All names are free.</source>
            <translation>Todos los nombres están libres.</translation>
        </message>
        <message>
            <location filename="../../app/list_words.py" />
            <location filename="../../app/views/shelves.py" />
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Altitude</source>
            <translation>Altitud</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Another language holds from the next start on.</source>
            <translation>El cambio de idioma tendrá efecto en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Another program…</source>
            <translation>Otro programa…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Another size</source>
            <translation>Otro tamaño</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any camera</source>
            <translation>Cualquier cámara</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any shape</source>
            <translation>Cualquier forma</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any size</source>
            <translation>Cualquier tamaño</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Any stars</source>
            <translation>Cualquier valoración</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Aperture</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Appearance and language</source>
            <translation>Apariencia e idioma</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Apple Machine Learning Research Model License</source>
            <translation>Apple Machine Learning Research Model License</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Apple graphics (Metal)</source>
            <translation>Gráficos de Apple (Metal)</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Archives (*.zip)</source>
            <translation>Archivos comprimidos (*.zip)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>As they are, byte by byte</source>
            <translation>Tal como están, byte a byte</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>At rest until there are new photos</source>
            <translation>En reposo hasta que haya fotos nuevas</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>At {current}</source>
            <translation>En {current}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Back to the grid</source>
            <translation>Volver a la cuadrícula</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Back to the photos</source>
            <translation>Volver a las fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Back to the photos (Esc)</source>
            <translation>Volver a las fotos (Escape)</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Back up now…</source>
            <translation>Hacer copia de seguridad ahora…</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Back up the library</source>
            <translation>Hacer copia de seguridad de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Backed up {what}.</source>
            <translation>Copia de seguridad hecha: {what}.</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Backing up…</source>
            <translation>Haciendo la copia de seguridad…</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <location filename="../../app/views/health_page.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Backups (*.db)</source>
            <translation>Copias de seguridad (*.db)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Below {size} MB</source>
            <translation>Menos de {size} MB</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Below {size} MP</source>
            <translation>Menos de {size} MP</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Best first</source>
            <translation>Mejores primero</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Best {count} of {searched}</source>
            <translation>Las {count} mejores de {searched}</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Between two days…</source>
            <translation>Entre dos días…</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Beyond it, the oldest go, but never the newest three.</source>
            <translation>Por encima de él se borran las más antiguas, pero nunca las tres más recientes.</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Beyond it, those of the oldest photos go; they are made again when seen.</source>
            <translation>Por encima de él se borran las de las fotos más antiguas; se crean de nuevo al verlas.</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/photo_words.py" />
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Bring back into the library: {name}</source>
            <translation>Devolver a la biblioteca: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Bring back {n} missing photos</source>
            <translation>
                <numerusform>Recuperar {n} foto no encontrada</numerusform>
                <numerusform>Recuperar {n} fotos no encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>Brought back {n} missing photos.</source>
            <translation>
                <numerusform>{n} foto no encontrada recuperada.</numerusform>
                <numerusform>{n} fotos no encontradas recuperadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Brown</source>
            <translation>Marrón</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By camera</source>
            <translation>Por cámara</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By folder</source>
            <translation>Por carpeta</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/frame.py" />
            <location filename="../../app/views/aliases_dialog.py" />
            <location filename="../../app/views/question.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Captions</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Catalog</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Change location: {name}</source>
            <translation>Cambiar ubicación: {name}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Change location…</source>
            <translation>Cambiar ubicación…</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the cover of “{what}”</source>
            <translation>Cambiar la portada de «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the location of “{what}”</source>
            <translation>Cambiar la ubicación de «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the order of “{what}”</source>
            <translation>Cambiar el orden de «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the other words for “{what}”</source>
            <translation>Cambiar las otras palabras de «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Change the search of “{what}”</source>
            <translation>Cambiar la búsqueda de «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Changed</source>
            <translation>Modificada</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the cover of “{what}”.</source>
            <translation>Portada de «{what}» cambiada.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the location of “{what}”.</source>
            <translation>Ubicación de «{what}» cambiada.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the order of “{what}”.</source>
            <translation>Orden de «{what}» cambiado.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the other words for “{what}”.</source>
            <translation>Otras palabras de «{what}» cambiadas.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Changed the search of “{what}”.</source>
            <translation>Búsqueda de «{what}» cambiada.</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Check that you may read the file.</source>
            <translation>Compruebe que tiene permiso para leer el archivo.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Check the library</source>
            <translation>Comprobar la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Checking… Everything else goes on meanwhile.</source>
            <translation>Comprobando… Lo demás sigue mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Checks that all that Photosift keeps is in order, and repairs what can be made again. Photos, tags and albums are not touched.</source>
            <translation>Comprueba que todo lo que guarda Photosift esté en orden y repara lo que se puede crear de nuevo. Las fotos, las etiquetas y los álbumes no se tocan.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose a folder for the copies</source>
            <translation>Elija una carpeta para las copias</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/empty_state.py" />
            <source>Choose a folder with photos</source>
            <translation>Elegir una carpeta con fotos</translation>
        </message>
        <message>
            <location filename="../../app/file_verbs.py" />
            <source>Choose a program</source>
            <translation>Elegir un programa</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>Choose another file.</source>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../app/printing.py" />
            <source>Choose another one, or a file.</source>
            <translation>Elija otra, o un archivo.</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>Choose another program.</source>
            <translation>Elija otro programa.</translation>
        </message>
        <message>
            <location filename="../../app/views/empty_state.py" />
            <source>Choose folder…</source>
            <translation>Elegir carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>Choose one for this kind of file in the settings of your desktop.</source>
            <translation>Elija uno para este tipo de archivo en las preferencias de su escritorio.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose the folder for the copies</source>
            <translation>Elegir la carpeta para las copias</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Choose the printer…</source>
            <translation>Elegir la impresora…</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Choose two times that differ. The old ones are kept.</source>
            <translation>Elija dos horas distintas. Se conservan las anteriores.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/views/filter_chips.py" />
            <source>Clear filters</source>
            <translation>Quitar filtros</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the backups</source>
            <translation>Borrar las copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the backups?</source>
            <translation>¿Borrar las copias de seguridad?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the catalog</source>
            <translation>Borrar el catálogo</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the catalog?</source>
            <translation>¿Borrar el catálogo?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the logs</source>
            <translation>Borrar los registros</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the logs?</source>
            <translation>¿Borrar los registros?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the models</source>
            <translation>Borrar los modelos</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the models?</source>
            <translation>¿Borrar los modelos?</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Clear the search</source>
            <translation>Vaciar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Clear the search (Esc)</source>
            <translation>Vaciar la búsqueda (Escape)</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the search index</source>
            <translation>Borrar el índice de búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the search index?</source>
            <translation>¿Borrar el índice de búsqueda?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the thumbnails</source>
            <translation>Borrar las miniaturas</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear the thumbnails?</source>
            <translation>¿Borrar las miniaturas?</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear: {words}</source>
            <translation>Borrar: {words}</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Clearing…</source>
            <translation>Borrando…</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Clear…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/card.py" />
            <location filename="../../app/views/message_bar.py" />
            <location filename="../../app/views/preferences.py" />
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Escape)</translation>
        </message>
        <message>
            <location filename="../../app/views/hint_line.py" />
            <source>Close the hint</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Close the list of problems</source>
            <translation>Cerrar la lista de problemas</translation>
        </message>
        <message>
            <location filename="../../app/views/message_bar.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Close window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Close: {what}</source>
            <translation>Cerrar: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Closer (+)</source>
            <translation>Más cerca (+)</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Commands…</source>
            <translation>Órdenes…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Computer</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Computes on</source>
            <translation>Calcula en</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Connect its folder to this one, or copy the file here.</source>
            <translation>Conecte su carpeta con este equipo o copie el archivo aquí.</translation>
        </message>
        <message>
            <location filename="../../app/photo_verbs.py" />
            <source>Copied the picture.</source>
            <translation>Imagen copiada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_verbs.py" />
            <source>Copied {n} paths.</source>
            <translation>
                <numerusform>{n} ruta copiada.</numerusform>
                <numerusform>{n} rutas copiadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copied {n} photos to “{what}”.</source>
            <translation>
                <numerusform>{n} foto copiada en «{what}».</numerusform>
                <numerusform>{n} fotos copiadas en «{what}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/photo_verbs.py" />
            <source>Copied {n} photos.</source>
            <translation>
                <numerusform>{n} foto copiada.</numerusform>
                <numerusform>{n} fotos copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/fact_label.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy the picture</source>
            <translation>Copiar la imagen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Copy to…</source>
            <translation>Copiar en…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copy {n} photos</source>
            <translation>
                <numerusform>Copiar {n} foto</numerusform>
                <numerusform>Copiar {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Copy {n} photos to</source>
            <translation>
                <numerusform>Copiar {n} foto en</numerusform>
                <numerusform>Copiar {n} fotos en</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Copy {n} photos to “{what}”</source>
            <translation>
                <numerusform>Copiar {n} foto en «{what}»</numerusform>
                <numerusform>Copiar {n} fotos en «{what}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Copying {n} photos</source>
            <translation>
                <numerusform>Copiando {n} foto</numerusform>
                <numerusform>Copiando {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Copyright</source>
            <translation>Derechos de autor</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Damaged or not readable</source>
            <translation>Dañada o no legible</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/views/browser_header.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Date and time</source>
            <translation>Fecha y hora</translation>
        </message>
        <message>
            <location filename="../../app/views/date_scrubber.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Delete for good…</source>
            <translation>Borrar definitivamente…</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Delete the album</source>
            <translation>Borrar el álbum</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Delete the album “{what}”</source>
            <translation>Borrar el álbum «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Delete the tag</source>
            <translation>Borrar la etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Delete the tag “{what}”</source>
            <translation>Borrar la etiqueta «{what}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Delete the tag “{what}” of {n} photos</source>
            <translation>
                <numerusform>Borrar la etiqueta «{what}» de {n} foto</numerusform>
                <numerusform>Borrar la etiqueta «{what}» de {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>Delete {n} photos</source>
            <translation>
                <numerusform>Borrar {n} foto</numerusform>
                <numerusform>Borrar {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Delete {n} photos for good</source>
            <translation>
                <numerusform>Borrar definitivamente {n} foto</numerusform>
                <numerusform>Borrar definitivamente {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>Delete {n} photos for good?</source>
            <translation>
                <numerusform>¿Borrar definitivamente {n} foto?</numerusform>
                <numerusform>¿Borrar definitivamente {n} fotos?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Deleted the album “{what}”.</source>
            <translation>Álbum «{what}» borrado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Deleted the tag “{what}” of {n} photos.</source>
            <translation>
                <numerusform>Etiqueta «{what}» de {n} foto borrada.</numerusform>
                <numerusform>Etiqueta «{what}» de {n} fotos borrada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Deleted the tag “{what}”.</source>
            <translation>Etiqueta «{what}» borrada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Deleted {n} photos for good.</source>
            <translation>
                <numerusform>{n} foto borrada definitivamente.</numerusform>
                <numerusform>{n} fotos borradas definitivamente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Deleting {n} photos for good</source>
            <translation>
                <numerusform>Borrando definitivamente {n} foto</numerusform>
                <numerusform>Borrando definitivamente {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Device and precision hold when the engine starts the next time.</source>
            <translation>El dispositivo y la precisión tendrán efecto la próxima vez que se inicie el motor.</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room</source>
            <translation>Espacio en disco</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room for automatic backups</source>
            <translation>Espacio para copias automáticas</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Disk room for automatic backups: {limit}.</source>
            <translation>Espacio en disco para copias de seguridad automáticas: {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>Disk room for thumbnails</source>
            <translation>Espacio en disco para miniaturas</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Disk room for thumbnails: {limit}.</source>
            <translation>Espacio en disco para miniaturas: {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Disk “{volume}”</source>
            <translation>Disco «{volume}»</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Do not leave out any more: {pattern}</source>
            <translation>No excluir más: {pattern}</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Done again: {deed}.</source>
            <translation>Rehecho: {deed}.</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Download and use</source>
            <translation>Descargar y usar</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Download and use {model}</source>
            <translation>Descargar y usar {model}</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>Download “{model}”?</source>
            <translation>¿Descargar «{model}»?</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Downloading: {received} of {total}</source>
            <translation>Descargando: {received} de {total}</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Downloading…</source>
            <translation>Descargando…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drag the picture from its folder.</source>
            <translation>Arrastre la imagen desde su carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drop a picture file.</source>
            <translation>Suelte un archivo de imagen.</translation>
        </message>
        <message>
            <location filename="../../app/views/album_list.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>Drop photos here.</source>
            <translation>Suelte fotos aquí.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Drop photos, picture files, or a picture from a web page.</source>
            <translation>Suelte fotos, archivos de imagen o una imagen de una página web.</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Each photo for</source>
            <translation>Cada foto durante</translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../app/views/trash_bar.py" />
            <source>Empty the trash: {count}</source>
            <translation>Vaciar la papelera: {count}</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Empty trash…</source>
            <translation>Vaciar papelera…</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>End the slideshow</source>
            <translation>Terminar la presentación</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>End the slideshow ({keys})</source>
            <translation>Terminar la presentación ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Enter opens a photo, Ctrl+Enter searches in the main window, Esc closes</source>
            <translation>Intro abre una foto, Control+Intro busca en la ventana principal, Escape cierra</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Enter sets them, Tab completes, commas part them</source>
            <translation>Intro las pone, Tabulador completa, las comas las separan</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Every file could be used.</source>
            <translation>Se pudieron usar todos los archivos.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Everything as a menu</source>
            <translation>Todo como menú</translation>
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Everything down to the marked step is taken back. Redo does it again.</source>
            <translation>Se deshace todo hasta el paso marcado, incluido este. Rehacer lo vuelve a hacer.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Everything else is fine</source>
            <translation>Todo lo demás está bien</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Everything is fine</source>
            <translation>Todo está bien</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Everything is in order</source>
            <translation>Todo está en orden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/health_words.py" />
            <source>Everything is in order, {n} folders not connected</source>
            <translation>
                <numerusform>Todo está en orden, {n} carpeta no conectada</numerusform>
                <numerusform>Todo está en orden, {n} carpetas no conectadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Exact (float32)</source>
            <translation>Exacta (float32)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/history_words.py" />
            <source>Export {n} photos</source>
            <translation>
                <numerusform>Exportar {n} foto</numerusform>
                <numerusform>Exportar {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Export {n} photos to “{what}”</source>
            <translation>
                <numerusform>Exportar {n} foto a «{what}»</numerusform>
                <numerusform>Exportar {n} fotos a «{what}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Exported {n} photos to “{what}”.</source>
            <translation>
                <numerusform>{n} foto exportada a «{what}».</numerusform>
                <numerusform>{n} fotos exportadas a «{what}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Exported {n} photos.</source>
            <translation>
                <numerusform>{n} foto exportada.</numerusform>
                <numerusform>{n} fotos exportadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Exporting {n} photos</source>
            <translation>
                <numerusform>Exportando {n} foto</numerusform>
                <numerusform>Exportando {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Exposure bias</source>
            <translation>Compensación de exposición</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Farther (-)</source>
            <translation>Más lejos (-)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/grid_actions.py" />
            <location filename="../../app/views/marks_panel.py" />
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Favourites only</source>
            <translation>Solo favoritas</translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <location filename="../../app/views/inspector.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>File size</source>
            <translation>Tamaño del archivo</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Files of this photo</source>
            <translation>Archivos de esta foto</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Files that were left alone</source>
            <translation>Archivos que no se tocaron</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Files with problems</source>
            <translation>Archivos con problemas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Fill the place, and cut what stands over</source>
            <translation>Llenar el espacio y recortar lo que sobra</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/filmstrip.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Film strip</source>
            <translation>Tira de fotos</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Filter (Ctrl+Shift+F)</source>
            <translation>Filtro (Control+Mayúsculas+F)</translation>
        </message>
        <message>
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Find a shortcut</source>
            <translation>Buscar un atajo</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>Find a tag</source>
            <translation>Buscar una etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Find photos in plain words</source>
            <translation>Buscar fotos con palabras corrientes</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/grid_actions.py" />
            <source>Find similar</source>
            <translation>Buscar similares</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>First and last photo</source>
            <translation>Primera y última foto</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>First: {words}</source>
            <translation>Primera: {words}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Fit into the window</source>
            <translation>Ajustar a la ventana</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Focal length</source>
            <translation>Distancia focal</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Focal length (35 mm)</source>
            <translation>Distancia focal (35 mm)</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/inspector.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Folder for the copies</source>
            <translation>Carpeta para las copias</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/preferences.py" />
            <location filename="../../app/views/sidebar.py" />
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>For research only: Apple's licence excludes commercial use and use in products.</source>
            <translation>Solo para investigación: la licencia de Apple excluye el uso comercial y en productos.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>For two to four photos.</source>
            <translation>Para dos a cuatro fotos.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Forget a date that was set by hand</source>
            <translation>Olvidar una fecha puesta a mano</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget all missing photos</source>
            <translation>Olvidar todas las fotos no encontradas</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget all…</source>
            <translation>Olvidar todas…</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Forget the selected…</source>
            <translation>Olvidar las seleccionadas…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Forget the {n} selected…</source>
            <translation>
                <numerusform>Olvidar la seleccionada ({n})…</numerusform>
                <numerusform>Olvidar las {n} seleccionadas…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/search_list.py" />
            <source>Forget these searches</source>
            <translation>Olvidar estas búsquedas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/photo_words.py" />
            <source>Forget {n} missing photos</source>
            <translation>
                <numerusform>Olvidar {n} foto no encontrada</numerusform>
                <numerusform>Olvidar {n} fotos no encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>Forget {n} missing photos?</source>
            <translation>
                <numerusform>¿Olvidar {n} foto no encontrada?</numerusform>
                <numerusform>¿Olvidar {n} fotos no encontradas?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <location filename="../../app/upkeep.py" />
            <source>Forgot {n} missing photos.</source>
            <translation>
                <numerusform>{n} foto no encontrada olvidada.</numerusform>
                <numerusform>{n} fotos no encontradas olvidadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>From {begin} until {end} is no time to work in.</source>
            <translation>De {begin} a {end} no queda tiempo para trabajar.</translation>
        </message>
        <message>
            <location filename="../../app/views/star_rating.py" />
            <source>From {least} to {most} stars</source>
            <translation>De {least} a {most} estrellas</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Full size</source>
            <translation>Tamaño completo</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Gave the tag “{what}” another colour.</source>
            <translation>Color de la etiqueta «{what}» cambiado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Gave {n} photos {stars}.</source>
            <translation>
                <numerusform>{n} foto valorada: {stars}.</numerusform>
                <numerusform>{n} fotos valoradas: {stars}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Give memory back after idling for</source>
            <translation>Liberar memoria tras una inactividad de</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Give memory back after so many minutes</source>
            <translation>Liberar memoria tras estos minutos</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Give the tag “{what}” a colour</source>
            <translation>Dar un color a la etiqueta «{what}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Give {n} photos {stars}</source>
            <translation>
                <numerusform>Valorar {n} foto: {stars}</numerusform>
                <numerusform>Valorar {n} fotos: {stars}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/work_words.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Go on after the last window is closed</source>
            <translation>Continuar tras cerrar la última ventana</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Go on to see the photos here.</source>
            <translation>Continúe para ver aquí las fotos.</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>Go on to the next.</source>
            <translation>Pase a la siguiente.</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Go on with the present model instead</source>
            <translation>Continuar con el modelo actual</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Go on: {what}</source>
            <translation>Continuar: {what}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Go to the next photo</source>
            <translation>Ir a la foto siguiente</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Go without selecting</source>
            <translation>Moverse sin seleccionar</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Goes on once they need less than a quarter of the processor. New photos do not wait.</source>
            <translation>Continúa cuando necesitan menos de una cuarta parte del procesador. Las fotos nuevas no esperan.</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Half (bfloat16)</source>
            <translation>Media (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/health_page.py" />
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Hid {n} photos.</source>
            <translation>
                <numerusform>{n} foto ocultada.</numerusform>
                <numerusform>{n} fotos ocultadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Hidden</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Hidden photos are listed here, and nowhere else.</source>
            <translation>Las fotos ocultas se muestran aquí y en ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Hide the list</source>
            <translation>Ocultar la lista</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Hide the list of missing photos</source>
            <translation>Ocultar la lista de fotos no encontradas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Hide {n} photos</source>
            <translation>
                <numerusform>Ocultar {n} foto</numerusform>
                <numerusform>Ocultar {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/hint_line.py" />
            <source>Hint</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/histogram.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Histogram</source>
            <translation>Histograma</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/history_page.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>How exactly the model computes</source>
            <translation>Con qué exactitud calcula el modelo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>How near the photo is to what was searched for</source>
            <translation>Lo cerca que está la foto de lo que se buscó</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>If a file comes back, its photo does too, with everything.</source>
            <translation>Si un archivo vuelve, su foto también, con todo.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>In a folder</source>
            <translation>En una carpeta</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>In a part of the map</source>
            <translation>En una parte del mapa</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/question.py" />
            <source>In all folders</source>
            <translation>En todas las carpetas</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>In which folder</source>
            <translation>En qué carpeta</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/question.py" />
            <source>In {folder}</source>
            <translation>En {folder}</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>In {path}</source>
            <translation>En {path}</translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <location filename="../../app/work_words.py" />
            <source>Indexing</source>
            <translation>Indexación</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing does not wait while on battery.</source>
            <translation>La indexación no espera mientras se usa la batería.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing does not wait while other programs are busy.</source>
            <translation>La indexación no espera mientras otros programas están ocupados.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing goes on after the last window is closed.</source>
            <translation>La indexación continúa después de cerrar la última ventana.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Indexing is paused</source>
            <translation>La indexación está en pausa</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing stops a minute after the last window is closed.</source>
            <translation>La indexación se detiene un minuto después de cerrar la última ventana.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing waits while on battery.</source>
            <translation>La indexación espera mientras se usa la batería.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Indexing waits while other programs are busy.</source>
            <translation>La indexación espera mientras otros programas están ocupados.</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Indexing {done} of {files}</source>
            <translation>Indexando {done} de {files}</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Intel graphics (XPU)</source>
            <translation>Gráficos Intel (XPU)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Into</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>It has no tag and is in no album.</source>
            <translation>No tiene etiquetas ni está en ningún álbum.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>It is in the trash.</source>
            <translation>Está en la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>It is on a disk that is not connected.</source>
            <translation>Está en un disco que no está conectado.</translation>
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <source>It lies on disks that are not connected, and stays until they are.</source>
            <translation>Está en discos que no están conectados y se queda hasta que lo estén.</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>It was last at {path}</source>
            <translation>La última vez estaba en {path}</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>It was saved by a newer version. The album stays as it is.</source>
            <translation>La guardó una versión más nueva. El álbum queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>It was taken</source>
            <translation>Se tomó</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>Its address: {address}</source>
            <translation>Su dirección: {address}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Its disk is not connected</source>
            <translation>Su disco no está conectado</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>Its disk is not connected.</source>
            <translation>Su disco no está conectado.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Its photos come back with it; nothing is lost.</source>
            <translation>Sus fotos vuelven con ella; no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Its photos come back.</source>
            <translation>Sus fotos vuelven.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Its photos keep their tags and albums.</source>
            <translation>Sus fotos conservan sus etiquetas y álbumes.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/aliases_dialog.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Keep what is shown now instead</source>
            <translation>Guardar en su lugar lo que se muestra ahora</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Landscape</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Languages: {languages}</source>
            <translation>Idiomas: {languages}</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Larger thumbnails</source>
            <translation>Miniaturas más grandes</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Largest files</source>
            <translation>Archivos más grandes primero</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Last: {before} becomes {after}.</source>
            <translation>Última: {before} pasa a {after}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Later or earlier</source>
            <translation>Después o antes</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Leave out</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Leave out “{what}”</source>
            <translation>Excluir «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Leave something out</source>
            <translation>Excluir algo</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Leave something out…</source>
            <translation>Excluir algo…</translation>
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>Leave this directory out</source>
            <translation>Excluir esta carpeta</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Left out</source>
            <translation>Exclusiones</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>Left out “{pattern}”: {n} photos.</source>
            <translation>
                <numerusform>«{pattern}» excluido: {n} foto.</numerusform>
                <numerusform>«{pattern}» excluido: {n} fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Left out “{what}”.</source>
            <translation>«{what}» excluido.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Lens</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Lenses</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Less like this</source>
            <translation>Menos como esta</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Less like {name}</source>
            <translation>Menos como {name}</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Let its first photo be the cover</source>
            <translation>Usar su primera foto como portada</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Licence: {licence}</source>
            <translation>Licencia: {licence}</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/look_choice.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Like the system ({language})</source>
            <translation>Como el sistema ({language})</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Loading the model · finding by name only until then</source>
            <translation>Cargando el modelo · hasta entonces se busca solo por nombre</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Local time, also past midnight. New photos do not wait.</source>
            <translation>Hora local, también pasada la medianoche. Las fotos nuevas no esperan.</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Longer side in pixels</source>
            <translation>Lado mayor en píxeles</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Look for new photos</source>
            <translation>Buscar fotos nuevas</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look for new photos in all</source>
            <translation>Buscar fotos nuevas en todas</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look for new photos now: {name}</source>
            <translation>Buscar fotos nuevas ahora: {name}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Look now</source>
            <translation>Buscar ahora</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Looking at the dates…</source>
            <translation>Consultando las fechas…</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Looking for photos</source>
            <translation>Buscando fotos</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Looking for photos · {files} found</source>
            <translation>Buscando fotos · {files}</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Looking for photos…</source>
            <translation>Buscando fotos…</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <location filename="../../app/model_words.py" />
            <source>Looking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Made the album “{what}”.</source>
            <translation>Álbum «{what}» creado.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Made the tag “{what}”.</source>
            <translation>Etiqueta «{what}» creada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Made {n} photos favourites.</source>
            <translation>
                <numerusform>{n} foto marcada como favorita.</numerusform>
                <numerusform>{n} fotos marcadas como favoritas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Make it the album's cover</source>
            <translation>Usar como portada del álbum</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Make the album “{what}”</source>
            <translation>Crear el álbum «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Make the tag “{what}”</source>
            <translation>Crear la etiqueta «{what}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Make {n} photos favourites</source>
            <translation>
                <numerusform>Marcar {n} foto como favorita</numerusform>
                <numerusform>Marcar {n} fotos como favoritas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Map (Ctrl+M)</source>
            <translation>Mapa (Control+M)</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>Map of the photos</source>
            <translation>Mapa de las fotos</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/top_bar.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Menu (F10)</source>
            <translation>Menú (F10)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <location filename="../../app/views/missing_list.py" />
            <source>Missing photos</source>
            <translation>Fotos no encontradas</translation>
        </message>
        <message>
            <location filename="../../app/views/missing_list.py" />
            <source>Missing since</source>
            <translation>Falta desde</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <location filename="../../app/views/preferences.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Models for other languages…</source>
            <translation>Modelos para otros idiomas…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/language_hint.py" />
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>More like this</source>
            <translation>Más como esta</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Most stars</source>
            <translation>Más estrellas primero</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Move the date by</source>
            <translation>Mover la fecha</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Move the tag “{what}”</source>
            <translation>Mover la etiqueta «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Move to the top</source>
            <translation>Mover al primer nivel</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Move to the trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Move to…</source>
            <translation>Mover a…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos</source>
            <translation>
                <numerusform>Mover {n} foto</numerusform>
                <numerusform>Mover {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Move {n} photos out of the library?</source>
            <translation>
                <numerusform>¿Mover {n} foto fuera de la biblioteca?</numerusform>
                <numerusform>¿Mover {n} fotos fuera de la biblioteca?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Move {n} photos to</source>
            <translation>
                <numerusform>Mover {n} foto a</numerusform>
                <numerusform>Mover {n} fotos a</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos to the trash</source>
            <translation>
                <numerusform>Mover {n} foto a la papelera</numerusform>
                <numerusform>Mover {n} fotos a la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Move {n} photos to “{what}”</source>
            <translation>
                <numerusform>Mover {n} foto a «{what}»</numerusform>
                <numerusform>Mover {n} fotos a «{what}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Moved the tag “{what}”.</source>
            <translation>Etiqueta «{what}» movida.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos to the trash.</source>
            <translation>
                <numerusform>{n} foto movida a la papelera.</numerusform>
                <numerusform>{n} fotos movidas a la papelera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos to “{what}”.</source>
            <translation>
                <numerusform>{n} foto movida a «{what}».</numerusform>
                <numerusform>{n} fotos movidas a «{what}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Moved {n} photos.</source>
            <translation>
                <numerusform>{n} foto movida.</numerusform>
                <numerusform>{n} fotos movidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Moving {n} photos</source>
            <translation>
                <numerusform>Moviendo {n} foto</numerusform>
                <numerusform>Moviendo {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Moving {n} photos to the trash</source>
            <translation>
                <numerusform>Moviendo {n} foto a la papelera</numerusform>
                <numerusform>Moviendo {n} fotos a la papelera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Multilingual</source>
            <translation>Multilingüe</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>NVIDIA or AMD graphics (CUDA, ROCm)</source>
            <translation>Gráficos NVIDIA o AMD (CUDA, ROCm)</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/place_delegate.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Name has “{part}”</source>
            <translation>El nombre contiene «{part}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Names before and after</source>
            <translation>Nombres antes y después</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Names below the photos</source>
            <translation>Nombres debajo de las fotos</translation>
        </message>
        <message>
            <location filename="../../app/album_verbs.py" />
            <location filename="../../app/albums.py" />
            <location filename="../../app/views/album_list.py" />
            <source>New album…</source>
            <translation>Álbum nuevo…</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>New ones appear here by themselves.</source>
            <translation>Las nuevas aparecen aquí por sí solas.</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>New photos wait for the charger too.</source>
            <translation>Las fotos nuevas también esperan al cargador.</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>New tag below it…</source>
            <translation>Etiqueta nueva debajo…</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>New tag “{name}”</source>
            <translation>Etiqueta nueva «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <location filename="../../app/views/tag_tree.py" />
            <source>New tag…</source>
            <translation>Etiqueta nueva…</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>New window</source>
            <translation>Ventana nueva</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Newest first</source>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Next and previous</source>
            <translation>Siguiente y anterior</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Next file of the photo</source>
            <translation>Archivo siguiente de la foto</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>No backup yet. One a day is made when anything changed.</source>
            <translation>Aún no hay copias de seguridad. Se hace una al día si algo cambió.</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>No browser could be found to open the page.</source>
            <translation>No se ha encontrado ningún navegador para abrir la página.</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>No colour</source>
            <translation>Sin color</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>No command is called like this.</source>
            <translation>No hay ninguna orden con ese nombre.</translation>
        </message>
        <message>
            <location filename="../../app/section_words.py" />
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <source>No favourite any more</source>
            <translation>Quitar de favoritas</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>No file has a problem</source>
            <translation>Ningún archivo tiene problemas</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>No file is touched. This can be taken back for 30 days.</source>
            <translation>No se toca ningún archivo. Se puede deshacer durante 30 días.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No file or folder has that name</source>
            <translation>Ningún archivo ni carpeta tiene ese nombre</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No file or folder has that name. Photos that look like it follow in a moment.</source>
            <translation>Ningún archivo ni carpeta tiene ese nombre. Enseguida aparecerán las fotos que se le parecen.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>No film lies beside it.</source>
            <translation>Junto a ella no hay ningún vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/section_words.py" />
            <source>No folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>No folder yet.</source>
            <translation>Aún no hay carpetas.</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>No longer leave out “{what}”</source>
            <translation>Ya no excluir «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>No metadata</source>
            <translation>Sin metadatos</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photo is hidden</source>
            <translation>No hay fotos ocultas</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>No photo is missing.</source>
            <translation>No falta ninguna foto.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photo matches</source>
            <translation>Ninguna foto coincide</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>No photo names its camera.</source>
            <translation>Ninguna foto indica su cámara.</translation>
        </message>
        <message>
            <location filename="../../app/quick.py" />
            <source>No photo was found.</source>
            <translation>No se encontró ninguna foto.</translation>
        </message>
        <message>
            <location filename="../../app/views/photo_pane.py" />
            <source>No photo yet</source>
            <translation>Aún no hay foto</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photos here</source>
            <translation>Aquí no hay fotos</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>No photos in this folder</source>
            <translation>No hay fotos en esta carpeta</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>No program could be found to open that file.</source>
            <translation>No se encontró ningún programa para abrir ese archivo.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>No stars</source>
            <translation>Sin estrellas</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>None has a tag or is in an album.</source>
            <translation>Ninguna tiene etiquetas ni está en un álbum.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Not a favourite</source>
            <translation>No es favorita</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Not a picture that can be read</source>
            <translation>No es una imagen legible</translation>
        </message>
        <message>
            <location filename="../../app/known_health.py" />
            <source>Not known while the engine is away.</source>
            <translation>No se sabe mientras el motor no responda.</translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Not there at the moment</source>
            <translation>No disponible por el momento</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Nothing found yet</source>
            <translation>Aún no se encontró nada</translation>
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <source>Nothing in the trash can be reached.</source>
            <translation>No se puede acceder a nada de la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Nothing is left out.</source>
            <translation>No hay nada excluido.</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Nothing to do</source>
            <translation>Nada que hacer</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Nothing was done yet.</source>
            <translation>Aún no se ha hecho nada.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Old name</source>
            <translation>Nombre anterior</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Oldest first</source>
            <translation>Más antiguas primero</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>On the disk “{disk}”: {message}</source>
            <translation>En el disco «{disk}»: {message}</translation>
        </message>
        <message>
            <location filename="../../app/views/aliases_dialog.py" />
            <source>One on each line. Whoever types one of them finds or sets this tag.</source>
            <translation>Una en cada línea. Quien escriba una de ellas encuentra o pone esta etiqueta.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer.py" />
            <source>One photo, large</source>
            <translation>Una foto en grande</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Only between</source>
            <translation>Solo entre</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Only for one photo at a time.</source>
            <translation>Solo para una foto a la vez.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Only in an album that is filled by hand.</source>
            <translation>Solo en un álbum que se llena a mano.</translation>
        </message>
        <message>
            <location filename="../../app/views/photo_pane.py" />
            <source>Only the beginning of this long movement is shown.</source>
            <translation>Solo se muestra el principio de esta animación larga.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Only the first {most} pictures are used.</source>
            <translation>Solo se usan las primeras {most} imágenes.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <source>Open Photosift</source>
            <translation>Abrir Photosift</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open in the usual program</source>
            <translation>Abrir con el programa habitual</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>Open it in another program to check it.</source>
            <translation>Ábrala en otro programa para comprobarla.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Open the folder it is in, and drag it from there.</source>
            <translation>Abra la carpeta en la que está y arrástrela desde allí.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/card.py" />
            <source>Open the makers' page</source>
            <translation>Abrir la página de los autores</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open with…</source>
            <translation>Abrir con…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/open_with.py" />
            <source>Open {n} photos with</source>
            <translation>
                <numerusform>Abrir {n} foto con</numerusform>
                <numerusform>Abrir {n} fotos con</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/empty_state.py" />
            <source>Opening your library…</source>
            <translation>Abriendo su biblioteca…</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Order of the photos</source>
            <translation>Orden de las fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/aliases_dialog.py" />
            <source>Other words for “{tag}”</source>
            <translation>Otras palabras para «{tag}»</translation>
        </message>
        <message>
            <location filename="../../app/tagging_places.py" />
            <source>Other words…</source>
            <translation>Otras palabras…</translation>
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Pages of the preferences</source>
            <translation>Páginas de las preferencias</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Panorama</source>
            <translation>Panorámica</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Pasted picture</source>
            <translation>Imagen pegada</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Pattern for the names</source>
            <translation>Patrón para los nombres</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/work_words.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Pause indexing</source>
            <translation>Pausar la indexación</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Pause: {what}</source>
            <translation>Pausar: {what}</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Paused at {done} of {files}</source>
            <translation>En pausa con {done} de {files}</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Paused, until you go on</source>
            <translation>En pausa hasta que usted continúe</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Personal and research use</source>
            <translation>Uso personal e investigación</translation>
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
            <translation>Foto de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/views/filmstrip.py" />
            <source>Photo {number} of {count}</source>
            <translation>Foto {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../app/views/photo_grid.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Photos are sorted by it. The library keeps it; the files are not changed.</source>
            <translation>Las fotos se ordenan por ella. La guarda la biblioteca; los archivos no se modifican.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/list_words.py" />
            <source>Photos like these {n}</source>
            <translation>
                <numerusform>Fotos parecidas a esta</numerusform>
                <numerusform>Fotos parecidas a estas {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>Photos on a page</source>
            <translation>Fotos por página</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Photos that wait are indexed at any time.</source>
            <translation>Las fotos pendientes se indexan a cualquier hora.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Photos that wait are indexed between {begin} and {end} only.</source>
            <translation>Las fotos pendientes se indexan solo entre las {begin} y las {end}.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Photos that you remove come here first.</source>
            <translation>Las fotos que quite vienen primero aquí.</translation>
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>Photosift ended unexpectedly last time. Details are in {kept}</source>
            <translation>Photosift terminó de forma inesperada la última vez. Los detalles están en {kept}</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Photosift: quick search</source>
            <translation>Photosift: búsqueda rápida</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Picture size</source>
            <translation>Tamaño de la imagen</translation>
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
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Play or pause the movement</source>
            <translation>Reproducir o pausar la animación</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Play or pause the movement, or play the film</source>
            <translation>Reproducir o pausar el movimiento, o reproducir el vídeo</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Play the film</source>
            <translation>Reproducir el vídeo</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Portrait</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../app/views/preferences.py" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Preferences…</source>
            <translation>Preferencias…</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <location filename="../../app/operations.py" />
            <source>Press F5 to bring the library up to date.</source>
            <translation>Pulse F5 para actualizar la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Press to make it one.</source>
            <translation>Pulse para marcarla.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Press to take it back.</source>
            <translation>Pulse para quitarla.</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>Print {n} photos</source>
            <translation>
                <numerusform>Imprimir {n} foto</numerusform>
                <numerusform>Imprimir {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Printed {n} pages.</source>
            <translation>
                <numerusform>{n} página impresa.</numerusform>
                <numerusform>{n} páginas impresas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>Printing {n} pages.</source>
            <translation>
                <numerusform>Imprimiendo {n} página.</numerusform>
                <numerusform>Imprimiendo {n} páginas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Put everything back</source>
            <translation>Restaurar todo</translation>
        </message>
        <message>
            <location filename="../../app/views/trash_bar.py" />
            <source>Put everything back: {count}</source>
            <translation>Restaurar todo: {count}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Put in: {words}</source>
            <translation>Insertar: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos back from the trash</source>
            <translation>
                <numerusform>Restaurar {n} foto de la papelera</numerusform>
                <numerusform>Restaurar {n} fotos de la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos back from the trash.</source>
            <translation>
                <numerusform>{n} foto restaurada de la papelera.</numerusform>
                <numerusform>{n} fotos restauradas de la papelera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos into “{what}”</source>
            <translation>
                <numerusform>Poner {n} foto en «{what}»</numerusform>
                <numerusform>Poner {n} fotos en «{what}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Put {n} photos into “{what}”.</source>
            <translation>
                <numerusform>{n} foto puesta en «{what}».</numerusform>
                <numerusform>{n} fotos puestas en «{what}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Put {piece} in</source>
            <translation>Insertar {piece}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Putting {n} photos back</source>
            <translation>
                <numerusform>Restaurando {n} foto</numerusform>
                <numerusform>Restaurando {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality from 1 to 100</source>
            <translation>Calidad de 1 a 100</translation>
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/quick_search.py" />
            <source>Quick search</source>
            <translation>Búsqueda rápida</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/tray.py" />
            <source>Quit</source>
            <translation>Salir</translation>
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
                <numerusform>Leyendo las fotos: {done} de {n} foto</numerusform>
                <numerusform>Leyendo las fotos: {done} de {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Ready to take in new photos</source>
            <translation>Listo para recibir fotos nuevas</translation>
        </message>
        <message>
            <location filename="../../app/views/sidebar.py" />
            <source>Recent searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/shelves.py" />
            <source>Recently added</source>
            <translation>Añadidas recientemente</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/undoing.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Redo: {deed}</source>
            <translation>Rehacer: {deed}</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/model_words.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>Remove from the library</source>
            <translation>Quitar de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Remove from the library: {name}</source>
            <translation>Quitar de la biblioteca: {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation>Quitar el filtro: {words}</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Remove the folder “{what}” from the library</source>
            <translation>Quitar la carpeta «{what}» de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_chips.py" />
            <source>Remove this filter</source>
            <translation>Quitar este filtro</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Remove this picture from the search</source>
            <translation>Quitar esta imagen de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Remove {model}</source>
            <translation>Quitar {model}</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>Remove {name} from the search</source>
            <translation>Quitar {name} de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Removed the folder “{what}” from the library.</source>
            <translation>Carpeta «{what}» quitada de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment}</source>
            <translation>Quitada: {moment}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment} · it had {n} photos</source>
            <translation>
                <numerusform>Quitada: {moment} · tenía {n} foto</numerusform>
                <numerusform>Quitada: {moment} · tenía {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <source>Removed {moment} · it had {n} photos, {tagged} with tags</source>
            <translation>
                <numerusform>Quitada: {moment} · tenía {n} foto, {tagged} con etiquetas</numerusform>
                <numerusform>Quitada: {moment} · tenía {n} fotos, {tagged} con etiquetas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>Removed “{name}” from the library.</source>
            <translation>«{name}» se quitó de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/tagging_places.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Rename the album “{what}”</source>
            <translation>Cambiar el nombre del álbum «{what}»</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Rename the tag “{what}”</source>
            <translation>Cambiar el nombre de la etiqueta «{what}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/history_words.py" />
            <source>Rename {n} photos</source>
            <translation>
                <numerusform>Cambiar el nombre de {n} foto</numerusform>
                <numerusform>Cambiar el nombre de {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Renamed the album “{what}”.</source>
            <translation>Nombre del álbum «{what}» cambiado.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Renamed the tag “{what}”.</source>
            <translation>Nombre de la etiqueta «{what}» cambiado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Renamed {n} photos.</source>
            <translation>
                <numerusform>Nombre de {n} foto cambiado.</numerusform>
                <numerusform>Nombre de {n} fotos cambiado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>Renaming {n} photos</source>
            <translation>
                <numerusform>Cambiando el nombre de {n} foto</numerusform>
                <numerusform>Cambiando el nombre de {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/tray.py" />
            <location filename="../../app/views/progress_strip.py" />
            <source>Resume indexing</source>
            <translation>Reanudar la indexación</translation>
        </message>
        <message>
            <location filename="../../app/views/grid_actions.py" />
            <source>Return</source>
            <translation>Retorno</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Save as an album…</source>
            <translation>Guardar como álbum…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Save it as a file, and drop the file.</source>
            <translation>Guárdela como archivo y suelte el archivo.</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Save logs</source>
            <translation>Guardar registros</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Save logs…</source>
            <translation>Guardar registros…</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>Save the picture, or copy the picture itself.</source>
            <translation>Guarde la imagen o copie la propia imagen.</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>Save what is shown as an album</source>
            <translation>Guardar lo que se muestra como álbum</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>Saved the logs.</source>
            <translation>Registros guardados.</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <location filename="../../app/views/shelves.py" />
            <source>Screenshots</source>
            <translation>Capturas de pantalla</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>Search again.</source>
            <translation>Busque de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Search by the clipboard</source>
            <translation>Buscar con el portapapeles</translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <source>Search by words, or by photos of the library.</source>
            <translation>Busque con palabras o con fotos de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Search index</source>
            <translation>Índice de búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/views/quick_search.py" />
            <source>Search photos</source>
            <translation>Buscar fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Search your photos in plain words</source>
            <translation>Busque fotos con sus palabras</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Searches, and thumbnails of what you look at, never wait.</source>
            <translation>Las búsquedas y las miniaturas de lo que mira nunca esperan.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/engine_notice.py" />
            <source>Searching and indexing start again in {n} seconds.</source>
            <translation>
                <numerusform>La búsqueda y la indexación se reinician en {n} segundo.</numerusform>
                <numerusform>La búsqueda y la indexación se reinician en {n} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/engine_notice.py" />
            <source>Searching and indexing start again now.</source>
            <translation>La búsqueda y la indexación se reinician ahora.</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Seconds for each photo</source>
            <translation>Segundos para cada foto</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>See Problems on this page.</source>
            <translation>Vea Problemas en esta página.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Select a photo to see what is known about it.</source>
            <translation>Seleccione una foto para ver lo que se sabe de ella.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select or leave out the photo</source>
            <translation>Seleccionar o dejar fuera la foto</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Select the photos below a heading</source>
            <translation>Seleccionar las fotos bajo un encabezado</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Selected photos</source>
            <translation>Fotos seleccionadas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>Set the date</source>
            <translation>Poner la fecha</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/dates.py" />
            <location filename="../../app/history_words.py" />
            <source>Set the date of {n} photos</source>
            <translation>
                <numerusform>Poner la fecha de {n} foto</numerusform>
                <numerusform>Poner la fecha de {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Set the date of {n} photos.</source>
            <translation>
                <numerusform>Fecha de {n} foto puesta.</numerusform>
                <numerusform>Fecha de {n} fotos puesta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Set the date…</source>
            <translation>Poner la fecha…</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show again</source>
            <translation>Mostrar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Show all photos</source>
            <translation>Mostrar todas las fotos</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show all photos again</source>
            <translation>Mostrar de nuevo todas las fotos</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/folder_tree.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/tile_loader.py" />
            <source>Show it again.</source>
            <translation>Muéstrela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show more photos of the search</source>
            <translation>Mostrar más fotos de esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Show ten times as many photos of this search</source>
            <translation>Mostrar diez veces más fotos de esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the files</source>
            <translation>Mostrar los archivos</translation>
        </message>
        <message>
            <location filename="../../app/file_work.py" />
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the list</source>
            <translation>Mostrar la lista</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Show the list of missing photos</source>
            <translation>Mostrar la lista de fotos no encontradas</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Show the selected file in its folder</source>
            <translation>Mostrar el archivo seleccionado en su carpeta</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Show the trash</source>
            <translation>Mostrar la papelera</translation>
        </message>
        <message>
            <location filename="../../app/views/browser.py" />
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Show these</source>
            <translation>Mostrar estas</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Show these photos</source>
            <translation>Mostrar estas fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/browser.py" />
            <source>Show {matches}</source>
            <translation>Mostrar {matches}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Show {n} hidden photos again</source>
            <translation>
                <numerusform>Mostrar de nuevo {n} foto oculta</numerusform>
                <numerusform>Mostrar de nuevo {n} fotos ocultas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Shuffled</source>
            <translation>En orden aleatorio</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Since {day}</source>
            <translation>Desde el {day}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Size of the file</source>
            <translation>Tamaño del archivo</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Size of the picture</source>
            <translation>Tamaño de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/slideshow_bar.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Slideshow</source>
            <translation>Presentación</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Slideshows and moving pictures follow the system.</source>
            <translation>Las presentaciones y las imágenes en movimiento siguen al sistema.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Slideshows do not fade, and moving pictures begin paused.</source>
            <translation>Las presentaciones no se funden y las imágenes en movimiento empiezan en pausa.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>Slideshows fade, and moving pictures play by themselves.</source>
            <translation>Las presentaciones se funden y las imágenes en movimiento se reproducen solas.</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Small and quick, and easily wrong: a downloaded model finds far more.</source>
            <translation>Pequeño y rápido, y se equivoca con facilidad: un modelo descargado encuentra mucho más.</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Smaller thumbnails</source>
            <translation>Miniaturas más pequeñas</translation>
        </message>
        <message>
            <location filename="../../app/views/browser_header.py" />
            <source>Smallest files</source>
            <translation>Archivos más pequeños primero</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>Something else was done since.</source>
            <translation>Desde entonces se hizo otra cosa.</translation>
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>Something went wrong inside Photosift. Details are in {place}</source>
            <translation>Algo falló dentro de Photosift. Los detalles están en {place}</translation>
        </message>
        <message>
            <location filename="../../app/views/slideshow_bar.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Square</source>
            <translation>Cuadrada</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/browser_header.py" />
            <location filename="../../app/views/filter_bar.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>Stars, tags and albums</source>
            <translation>Estrellas, etiquetas y álbumes</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Stop indexing</source>
            <translation>Detener la indexación</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Stop: {what}</source>
            <translation>Detener: {what}</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>Stopped. Nothing was done.</source>
            <translation>Detenido. No se hizo nada.</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>Stopped. {what}</source>
            <translation>Detenido. {what}</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Stretch the selection</source>
            <translation>Ampliar la selección</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Tag {n} photos with “{what}”</source>
            <translation>
                <numerusform>Etiquetar {n} foto con «{what}»</numerusform>
                <numerusform>Etiquetar {n} fotos con «{what}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Tagged {n} photos with “{what}”.</source>
            <translation>
                <numerusform>{n} foto etiquetada con «{what}».</numerusform>
                <numerusform>{n} fotos etiquetadas con «{what}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/collection.py" />
            <location filename="../../app/views/missing_list.py" />
            <location filename="../../app/views/sidebar.py" />
            <location filename="../../app/views/tag_editor.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_popover.py" />
            <source>Tags of the selected photos</source>
            <translation>Etiquetas de las fotos seleccionadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/tag_popover.py" />
            <source>Tags of {n} photos</source>
            <translation>
                <numerusform>Etiquetas de {n} foto</numerusform>
                <numerusform>Etiquetas de {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/tag_editor.py" />
            <source>Tags that may be meant</source>
            <translation>Etiquetas posibles</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Take back</source>
            <translation>Volver a incluir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/views/history_page.py" />
            <source>Take back {n} steps</source>
            <translation>
                <numerusform>Deshacer {n} paso</numerusform>
                <numerusform>Deshacer {n} pasos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <source>Take back {n} steps?</source>
            <translation>
                <numerusform>¿Deshacer {n} paso?</numerusform>
                <numerusform>¿Deshacer {n} pasos?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Take out of the album</source>
            <translation>Sacar del álbum</translation>
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>Take {name} from all selected photos</source>
            <translation>Quitar {name} de todas las fotos seleccionadas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take {n} photos from the favourites</source>
            <translation>
                <numerusform>Quitar {n} foto de las favoritas</numerusform>
                <numerusform>Quitar {n} fotos de las favoritas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take {n} photos out of “{what}”</source>
            <translation>
                <numerusform>Sacar {n} foto de «{what}»</numerusform>
                <numerusform>Sacar {n} fotos de «{what}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Take “{what}” from {n} photos</source>
            <translation>
                <numerusform>Quitar «{what}» de {n} foto</numerusform>
                <numerusform>Quitar «{what}» de {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Taken</source>
            <translation>Tomada</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>Taken back: {deed}.</source>
            <translation>Deshecho: {deed}.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Takes back everything down to: {first}. The latest is: {last}.</source>
            <translation>Deshace todo hasta: {first}. Lo último es: {last}.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>Takes back: {deed}.</source>
            <translation>Deshace: {deed}.</translation>
        </message>
        <message>
            <location filename="../../app/external.py" />
            <source>That file is not there any more.</source>
            <translation>Ese archivo ya no está.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That file is on another computer.</source>
            <translation>Ese archivo está en otro equipo.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That is a web address; Photosift never downloads.</source>
            <translation>Eso es una dirección web; Photosift nunca descarga.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That is no picture.</source>
            <translation>Eso no es una imagen.</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>That photo is not in the library any more.</source>
            <translation>Esa foto ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>That picture is too large to hand over.</source>
            <translation>Esa imagen es demasiado grande para transferirla.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>The address of that file cannot be read.</source>
            <translation>No se puede leer la dirección de ese archivo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>The date of the picture or of its file counts again.</source>
            <translation>Vuelve a contar la fecha de la imagen o de su archivo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/open_with.py" />
            <source>The desktop knows no program for these photos.</source>
            <translation>El escritorio no tiene ningún programa para estas fotos.</translation>
        </message>
        <message>
            <location filename="../../app/checkup.py" />
            <source>The engine does not answer; it is started again by itself.</source>
            <translation>El motor no responde; se reinicia por sí solo.</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>The engine is away</source>
            <translation>El motor no está disponible</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>The fastest there is</source>
            <translation>La más rápida que hay</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>The fastest without a loss</source>
            <translation>La más rápida sin pérdida</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>The figures are from {source}.</source>
            <translation>Las cifras proceden de {source}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>The files are deleted from the disk: {size}.</source>
            <translation>
                <numerusform>Se borra el archivo del disco: {size}.</numerusform>
                <numerusform>Se borran los archivos del disco: {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>The files of {n} photos are gone, the first since {moment}.</source>
            <translation>
                <numerusform>Falta el archivo de {n} foto desde {moment}.</numerusform>
                <numerusform>Faltan los archivos de {n} fotos, el primero desde {moment}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>The files of {n} photos are gone.</source>
            <translation>
                <numerusform>Falta el archivo de {n} foto.</numerusform>
                <numerusform>Faltan los archivos de {n} fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>The files stay where they are, and the photos keep their tags and albums.</source>
            <translation>Los archivos se quedan donde están y las fotos conservan sus etiquetas y álbumes.</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>The film is not there any more.</source>
            <translation>El vídeo ya no está.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The filters leave no photo of these.</source>
            <translation>Los filtros no dejan ninguna de estas fotos.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>The first one was taken</source>
            <translation>La primera se tomó</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The first one: {name}</source>
            <translation>La primera: {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/print.py" />
            <source>The first page</source>
            <translation>La primera página</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>The first was removed {when}.</source>
            <translation>La primera se movió a la papelera: {when}.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>The first went missing {first}, the last {last}.</source>
            <translation>La primera falta desde: {first}; la última desde: {last}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>The first {n} photos are shown</source>
            <translation>
                <numerusform>Se muestra la primera foto</numerusform>
                <numerusform>Se muestran las primeras {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>The history takes back everything down to it.</source>
            <translation>El historial deshace todo hasta ese paso.</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>The last 30 days</source>
            <translation>Los últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>The last 7 days</source>
            <translation>Los últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>The latest {count} are listed.</source>
            <translation>Se muestran las {count} más recientes.</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>The model computes so when the engine starts the next time.</source>
            <translation>El modelo calculará así la próxima vez que se inicie el motor.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The model could not be loaded, so photos are found by their names only. {reason}</source>
            <translation>No se pudo cargar el modelo, así que las fotos se encuentran solo por su nombre. {reason}</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>The model failed · finding by name only</source>
            <translation>El modelo falló · se busca solo por nombre</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/choosing.py" />
            <source>The model gives its memory back after {n} idle minutes.</source>
            <translation>
                <numerusform>El modelo libera su memoria tras {n} minuto de inactividad.</numerusform>
                <numerusform>El modelo libera su memoria tras {n} minutos de inactividad.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/language_hint.py" />
            <source>The model in use knows English only: say it in English, or choose a model that knows this language.</source>
            <translation>El modelo en uso solo entiende inglés: busque en inglés o elija un modelo que entienda este idioma.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The model is still loading</source>
            <translation>El modelo aún se está cargando</translation>
        </message>
        <message>
            <location filename="../../app/choosing.py" />
            <source>The model stays in memory.</source>
            <translation>El modelo permanece en memoria.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>The newest is from {moment}, made before an update, {size}.</source>
            <translation>La más reciente es de {moment}, hecha antes de una actualización, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>The newest is from {moment}, made by itself, {size}.</source>
            <translation>La más reciente es de {moment}, hecha automáticamente, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>The photos of this part of the map, as a list</source>
            <translation>Las fotos de esta parte del mapa, en una lista</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>The photos stay in the library.</source>
            <translation>Las fotos permanecen en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <source>The pictures stay on disk.</source>
            <translation>Las imágenes permanecen en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/printing.py" />
            <source>The printer cannot be used.</source>
            <translation>No se puede usar la impresora.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <location filename="../../app/trash_verbs.py" />
            <location filename="../../app/trash_words.py" />
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>The window speaks the language from the next start on.</source>
            <translation>La ventana usará el idioma a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>The work waits for a better moment</source>
            <translation>El trabajo espera un momento mejor</translation>
        </message>
        <message>
            <location filename="../../app/undoing.py" />
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>They can be brought back for 30 days.</source>
            <translation>Se pueden recuperar durante 30 días.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>They went missing {moment}.</source>
            <translation>
                <numerusform>Falta desde: {moment}.</numerusform>
                <numerusform>Faltan desde: {moment}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>This cannot be taken back.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>This folder is not connected</source>
            <translation>Esta carpeta no está conectada</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>This photo is not in the library any more.</source>
            <translation>Esta foto ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/albums.py" />
            <source>This version cannot read what “{album}” keeps.</source>
            <translation>Esta versión no puede leer lo que guarda «{album}».</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>This was taken back already.</source>
            <translation>Esto ya se deshizo.</translation>
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Thumbnail size</source>
            <translation>Tamaño de las miniaturas</translation>
        </message>
        <message>
            <location filename="../../app/views/top_bar.py" />
            <source>Thumbnail size (Ctrl++, Ctrl+-)</source>
            <translation>Tamaño de las miniaturas (Control++, Control+-)</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>Thumbnails</source>
            <translation>Miniaturas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/undoing.py" />
            <source>Took back {n} steps.</source>
            <translation>
                <numerusform>{n} paso deshecho.</numerusform>
                <numerusform>{n} pasos deshechos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Took too long</source>
            <translation>Tardó demasiado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took {n} photos from the favourites.</source>
            <translation>
                <numerusform>{n} foto quitada de las favoritas.</numerusform>
                <numerusform>{n} fotos quitadas de las favoritas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took {n} photos out of “{what}”.</source>
            <translation>
                <numerusform>{n} foto sacada de «{what}».</numerusform>
                <numerusform>{n} fotos sacadas de «{what}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Took “{what}” from {n} photos.</source>
            <translation>
                <numerusform>«{what}» quitada de {n} foto.</numerusform>
                <numerusform>«{what}» quitada de {n} fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/menus.py" />
            <location filename="../../app/views/shelves.py" />
            <location filename="../../app/views/trash_bar.py" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/inspector.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/views/failures_panel.py" />
            <source>Try all again</source>
            <translation>Reintentar todo</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try all files with problems again</source>
            <translation>Reintentar todos los archivos con problemas</translation>
        </message>
        <message>
            <location filename="../../app/emptiness.py" />
            <source>Try other words, fewer of them, or a picture that looks like it.</source>
            <translation>Pruebe con otras palabras, con menos, o con una imagen que se le parezca.</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>Try the selected files again</source>
            <translation>Reintentar los archivos seleccionados</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>Try these files again: {reason}</source>
            <translation>Reintentar estos archivos: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Try this photo again</source>
            <translation>Reintentar esta foto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>Trying {n} files again.</source>
            <translation>
                <numerusform>Reintentando {n} archivo.</numerusform>
                <numerusform>Reintentando {n} archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Turn left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Turn right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Turn right and left</source>
            <translation>Girar a la derecha y a la izquierda</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Turn {n} photos</source>
            <translation>
                <numerusform>Girar {n} foto</numerusform>
                <numerusform>Girar {n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>Turned {n} photos.</source>
            <translation>
                <numerusform>{n} foto girada.</numerusform>
                <numerusform>{n} fotos giradas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Turquoise</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>Type a name or a pattern. “Screenshots/” leaves out every directory of that name, “/2019/raw/” only that directory of a folder, “*.png” all files that end so. The files stay where they are, and the photos keep their tags and albums.</source>
            <translation>Escriba un nombre o un patrón. «Screenshots/» excluye todas las carpetas con ese nombre, «/2019/raw/» solo esa subcarpeta de una carpeta, «*.png» todos los archivos que terminan así. Los archivos se quedan donde están y las fotos conservan sus etiquetas y álbumes.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/rename.py" />
            <source>Type a pattern.</source>
            <translation>Escriba un patrón.</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>Type of the file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../app/views/search_box.py" />
            <source>Type words, or drop pictures here (Ctrl+F)</source>
            <translation>Escriba palabras o suelte aquí imágenes (Control+F)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/undoing.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/history_verbs.py" />
            <source>Undo: {deed}</source>
            <translation>Deshacer: {deed}</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/section_words.py" />
            <source>Unknown camera</source>
            <translation>Cámara desconocida</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Unknown lens</source>
            <translation>Objetivo desconocido</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Until every photo that waits is indexed, unless you pause it.</source>
            <translation>Hasta que todas las fotos pendientes estén indexadas, salvo que la pause.</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>Until {day}</source>
            <translation>Hasta el {day}</translation>
        </message>
        <message>
            <location filename="../../app/views/date_range.py" />
            <source>Up to and including</source>
            <translation>Hasta (incluido)</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>Use {model}</source>
            <translation>Usar {model}</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/grid_actions.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="../../app/views/map_view.py" />
            <source>W</source>
            <translation>O</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Wait while on battery</source>
            <translation>Esperar mientras se usa la batería</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Wait while other programs are busy</source>
            <translation>Esperar si otros programas trabajan</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>Waiting for a better moment</source>
            <translation>Esperando un momento mejor</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>Waiting to be indexed</source>
            <translation>Pendiente de indexar</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>What Photosift did, for the report of a problem.</source>
            <translation>Lo que hizo Photosift, para informar de un problema.</translation>
        </message>
        <message>
            <location filename="../../app/views/command_palette.py" />
            <source>What do you want to do?</source>
            <translation>¿Qué desea hacer?</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>What its makers say: {address}</source>
            <translation>Lo que dicen sus autores: {address}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the copies say about the photo</source>
            <translation>Qué dicen las copias sobre la foto</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <location filename="../../app/views/file_work_strip.py" />
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="../../app/views/question.py" />
            <source>What to leave out</source>
            <translation>Qué excluir</translation>
        </message>
        <message>
            <location filename="../../app/views/history_page.py" />
            <source>What was done, the latest first</source>
            <translation>Lo que se hizo, lo último primero</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>When to work</source>
            <translation>Cuándo trabajar</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>When to work…</source>
            <translation>Cuándo trabajar…</translation>
        </message>
        <message>
            <location filename="../../app/health_verbs.py" />
            <source>Where is “{folder}” now?</source>
            <translation>¿Dónde está ahora «{folder}»?</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>Where the model computes</source>
            <translation>Dónde calcula el modelo</translation>
        </message>
        <message>
            <location filename="../../app/views/map_page.py" />
            <source>Whole world (Home)</source>
            <translation>Todo el mundo (Inicio)</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>With a place</source>
            <translation>Con lugar</translation>
        </message>
        <message>
            <location filename="../../app/views/filter_bar.py" />
            <source>With or without a place</source>
            <translation>Con o sin lugar</translation>
        </message>
        <message>
            <location filename="../../app/views/look_choice.py" />
            <source>With reduced motion, slideshows do not fade, and moving pictures begin paused.</source>
            <translation>Con movimiento reducido, las presentaciones no se funden y las imágenes en movimiento empiezan en pausa.</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <location filename="../../app/views/filter_bar.py" />
            <source>Without a place</source>
            <translation>Sin lugar</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Without names of files and folders</source>
            <translation>Sin nombres de archivos ni carpetas</translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work from</source>
            <translation>Trabajar desde</translation>
        </message>
        <message>
            <location filename="../../app/views/file_work_strip.py" />
            <source>Work on files</source>
            <translation>Trabajo con archivos</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work only between certain hours</source>
            <translation>Trabajar solo a ciertas horas</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>Work until</source>
            <translation>Trabajar hasta</translation>
        </message>
        <message>
            <location filename="../../app/health_words.py" />
            <source>Worth a look: {sections}</source>
            <translation>Conviene revisar: {sections}</translation>
        </message>
        <message>
            <location filename="../../app/tag_colours.py" />
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <location filename="../../app/engine_notice.py" />
            <source>You can go on looking at your photos.</source>
            <translation>Puede seguir mirando sus fotos.</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom and move together</source>
            <translation>Ampliar y mover a la vez</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <location filename="../../app/commanding.py" />
            <source>Zoom in and out</source>
            <translation>Ampliar y reducir</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>Zoom out</source>
            <translation>Reducir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/cost_words.py" />
            <source>about {n} days</source>
            <translation>
                <numerusform>cerca de {n} día</numerusform>
                <numerusform>cerca de {n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} days left</source>
            <translation>
                <numerusform>queda alrededor de {n} día</numerusform>
                <numerusform>quedan unos {n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/cost_words.py" />
            <source>about {n} hours</source>
            <translation>
                <numerusform>cerca de {n} hora</numerusform>
                <numerusform>cerca de {n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} hours left</source>
            <translation>
                <numerusform>queda alrededor de {n} hora</numerusform>
                <numerusform>quedan unas {n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} hours {minutes} minutes left</source>
            <translation>
                <numerusform>queda alrededor de {n} hora y {minutes} minutos</numerusform>
                <numerusform>quedan unas {n} horas y {minutes} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/cost_words.py" />
            <source>about {n} minutes</source>
            <translation>
                <numerusform>cerca de {n} minuto</numerusform>
                <numerusform>cerca de {n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>about {n} minutes left</source>
            <translation>
                <numerusform>queda alrededor de {n} minuto</numerusform>
                <numerusform>quedan unos {n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>an empty library</source>
            <translation>una biblioteca vacía</translation>
        </message>
        <message>
            <location filename="../../app/views/when_to_work.py" />
            <source>and</source>
            <translation>y</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_verbs.py" />
            <location filename="../../app/photo_words.py" />
            <source>and {n} more</source>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>another finds more</source>
            <translation>otro encuentra más</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>as they are, or {example}</source>
            <translation>como están, o {example}</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>cannot be taken back</source>
            <translation>no se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>click for the list of models</source>
            <translation>clic para ver la lista de modelos</translation>
        </message>
        <message>
            <location filename="../../app/views/progress_strip.py" />
            <source>click to choose when to work</source>
            <translation>pulse para elegir cuándo trabajar</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>copies of the catalog</source>
            <translation>copias del catálogo</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>earlier</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>finds about as much</source>
            <translation>encuentra más o menos lo mismo</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>finds less</source>
            <translation>encuentra menos</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>finds more</source>
            <translation>encuentra más</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>finds the right one of 1,000 photos first for {value} % of sentences</source>
            <translation>encuentra en primer lugar la correcta entre 1000 fotos para el {value} % de las frases</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>finds the right photo first for {value} % of sentences in 36 languages</source>
            <translation>encuentra en primer lugar la foto correcta para el {value} % de las frases en 36 idiomas</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>has the right one of 1,000 photos among the first ten for {value} % of sentences</source>
            <translation>sitúa la correcta entre 1000 fotos dentro de las diez primeras para el {value} % de las frases</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>last change noticed {moment}</source>
            <translation>último cambio detectado: {moment}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>last looked through {moment}</source>
            <translation>última revisión: {moment}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>later</source>
            <translation>después</translation>
        </message>
        <message>
            <location filename="../../app/views/term_chip.py" />
            <source>less</source>
            <translation>menos</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>looked through every few minutes</source>
            <translation>se revisa cada pocos minutos</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>looked through every few minutes: {reason}</source>
            <translation>se revisa cada pocos minutos: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>makes searches in large libraries quick</source>
            <translation>agiliza las búsquedas en bibliotecas grandes</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>models that were downloaded</source>
            <translation>modelos que se descargaron</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>names the right one of 1,000 things in {value} % of pictures</source>
            <translation>nombra la correcta entre 1000 cosas en el {value} % de las imágenes</translation>
        </message>
        <message>
            <location filename="../../app/views/device_choice.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/progress_strip.py" />
            <source>next: {model}, {n} photos ready</source>
            <translation>
                <numerusform>siguiente: {model}, {n} foto lista</numerusform>
                <numerusform>siguiente: {model}, {n} fotos listas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>no stars</source>
            <translation>sin estrellas</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>not connected</source>
            <translation>no conectada</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>not watched at the moment</source>
            <translation>no vigilada por el momento</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/photo_model.py" />
            <source>offline</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>only the newest of more</source>
            <translation>solo las más recientes de más</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>small pictures, for looking through photos quickly</source>
            <translation>imágenes pequeñas, para recorrer las fotos con rapidez</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>stopped after {n}</source>
            <translation>
                <numerusform>detenido tras {n}</numerusform>
                <numerusform>detenido tras {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>taken back</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <location filename="../../app/itemmodels/history_model.py" />
            <source>taken back for good</source>
            <translation>deshecho definitivamente</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>the first since {when}</source>
            <translation>la primera desde: {when}</translation>
        </message>
        <message>
            <location filename="../../app/views/failures_panel.py" />
            <source>the latest {count} are listed</source>
            <translation>aquí los {count} más recientes</translation>
        </message>
        <message>
            <location filename="../../app/views/disk_room.py" />
            <source>the newest three only</source>
            <translation>solo las tres más recientes</translation>
        </message>
        <message>
            <location filename="../../app/crash.py" />
            <source>the terminal</source>
            <translation>el terminal</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>time not measured yet</source>
            <translation>tiempo aún sin medir</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>today, {time}</source>
            <translation>hoy, {time}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>watched as it happens</source>
            <translation>vigilada al momento</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>what Photosift did</source>
            <translation>lo que hizo Photosift</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>what is known of your photos, with tags and albums</source>
            <translation>lo que se sabe de sus fotos, con etiquetas y álbumes</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>yesterday, {time}</source>
            <translation>ayer, {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dates.py" />
            <source>{before} becomes {after}.</source>
            <translation>{before} pasa a {after}.</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{day} {month} {year}</source>
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <location filename="../../app/views/info_overlay.py" />
            <source>{day} {month} {year}, {time}</source>
            <translation>{day} de {month} de {year}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>{folders} ({away} not connected), {photos}</source>
            <translation>{folders} ({away} sin conectar), {photos}</translation>
        </message>
        <message>
            <location filename="../../app/folder_words.py" />
            <source>{folders}, {photos}</source>
            <translation>{folders}, {photos}</translation>
        </message>
        <message>
            <location filename="../../app/views/folder_tree.py" />
            <source>{folder}, not connected: {reason}</source>
            <translation>{folder}, no conectada: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{marked}; that goes with them.</source>
            <translation>{marked}; eso se pierde con ellas.</translation>
        </message>
        <message>
            <location filename="../../app/trash_words.py" />
            <source>{marks}; that goes with them.</source>
            <translation>{marks}; eso se pierde con ellas.</translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{mean} % light on average</source>
            <translation>{mean} % de luz en promedio</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>{model} (recommended)</source>
            <translation>{model} (recomendado)</translation>
        </message>
        <message>
            <location filename="../../app/model_words.py" />
            <source>{model} (suits this computer)</source>
            <translation>{model} (adecuado para este equipo)</translation>
        </message>
        <message>
            <location filename="../../app/cost_words.py" />
            <source>{model} finds more</source>
            <translation>{model} encuentra más</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{moment}. They can be brought back for 30 days.</source>
            <translation>{moment}. Se pueden recuperar durante 30 días.</translation>
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>{name}, {photos} of {of} photos</source>
            <translation>{name}, {photos} de {of} fotos</translation>
        </message>
        <message>
            <location filename="../../app/views/album_list.py" />
            <source>{name}: a saved search</source>
            <translation>{name}: una búsqueda guardada</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: failed</source>
            <translation>{name}: falló</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: needs a look</source>
            <translation>{name}: requiere atención</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{name}: repaired</source>
            <translation>{name}: reparado</translation>
        </message>
        <message>
            <location filename="../../app/views/viewer_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>{n} albums</source>
            <translation>
                <numerusform>{n} álbum</numerusform>
                <numerusform>{n} álbumes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/trash_words.py" />
            <source>{n} are in albums</source>
            <translation>
                <numerusform>{n} está en álbumes</numerusform>
                <numerusform>{n} están en álbumes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/library_words.py" />
            <source>{n} backups in the library.</source>
            <translation>
                <numerusform>{n} copia de seguridad en la biblioteca.</numerusform>
                <numerusform>{n} copias de seguridad en la biblioteca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} bytes</source>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>{n} done</source>
            <translation>
                <numerusform>{n} terminada</numerusform>
                <numerusform>{n} terminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>{n} files are left alone</source>
            <translation>
                <numerusform>{n} archivo no se toca</numerusform>
                <numerusform>{n} archivos no se tocan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} files could not be used. Nothing was done to them.</source>
            <translation>
                <numerusform>{n} archivo no se pudo usar. No se hizo nada con él.</numerusform>
                <numerusform>{n} archivos no se pudieron usar. No se hizo nada con ellos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{n} files seen</source>
            <translation>
                <numerusform>{n} archivo visto</numerusform>
                <numerusform>{n} archivos vistos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{n} files to go, {done} done</source>
            <translation>
                <numerusform>queda {n} archivo, {done} terminados</numerusform>
                <numerusform>quedan {n} archivos, {done} terminados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_work_words.py" />
            <source>{n} files were left alone</source>
            <translation>
                <numerusform>{n} archivo no se tocó</numerusform>
                <numerusform>{n} archivos no se tocaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} files with problems</source>
            <translation>
                <numerusform>{n} archivo con problemas</numerusform>
                <numerusform>{n} archivos con problemas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} files, the latest: {message}</source>
            <translation>
                <numerusform>{n} archivo, lo último: {message}</numerusform>
                <numerusform>{n} archivos, lo último: {message}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/folder_words.py" />
            <location filename="../../app/upkeep.py" />
            <source>{n} folders</source>
            <translation>
                <numerusform>{n} carpeta</numerusform>
                <numerusform>{n} carpetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/emptiness.py" />
            <source>{n} found so far. They appear here.</source>
            <translation>
                <numerusform>{n} encontrada hasta ahora. Aparecen aquí.</numerusform>
                <numerusform>{n} encontradas hasta ahora. Aparecen aquí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} have stars</source>
            <translation>
                <numerusform>{n} tiene estrellas</numerusform>
                <numerusform>{n} tienen estrellas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <location filename="../../app/trash_words.py" />
            <source>{n} have tags</source>
            <translation>
                <numerusform>{n} tiene etiquetas</numerusform>
                <numerusform>{n} tienen etiquetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/rename.py" />
            <source>{n} keep their names</source>
            <translation>
                <numerusform>{n} conserva su nombre</numerusform>
                <numerusform>{n} conservan su nombre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} lie on disks that are not connected, and stay</source>
            <translation>
                <numerusform>{n} está en discos que no están conectados y se queda</numerusform>
                <numerusform>{n} están en discos que no están conectados y se quedan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} missing photos forgotten</source>
            <translation>
                <numerusform>{n} foto no encontrada olvidada</numerusform>
                <numerusform>{n} fotos no encontradas olvidadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/browser.py" />
            <source>{n} new matches</source>
            <translation>
                <numerusform>{n} coincidencia nueva</numerusform>
                <numerusform>{n} coincidencias nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} new photos first</source>
            <translation>
                <numerusform>primero {n} foto nueva</numerusform>
                <numerusform>primero {n} fotos nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} not indexed yet</source>
            <translation>
                <numerusform>{n} aún sin indexar</numerusform>
                <numerusform>{n} aún sin indexar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>{n} on a page</source>
            <translation>
                <numerusform>{n} por página</numerusform>
                <numerusform>{n} por página</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/dialogs/print.py" />
            <source>{n} pages</source>
            <translation>
                <numerusform>{n} página</numerusform>
                <numerusform>{n} páginas</numerusform>
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
                <numerusform>{n} foto</numerusform>
                <numerusform>{n} fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/history_words.py" />
            <source>{n} photos are shown again.</source>
            <translation>
                <numerusform>{n} foto se muestra de nuevo.</numerusform>
                <numerusform>{n} fotos se muestran de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos by their names</source>
            <translation>
                <numerusform>{n} foto por su nombre</numerusform>
                <numerusform>{n} fotos por sus nombres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/file_verbs.py" />
            <source>{n} photos could not be read and were left out.</source>
            <translation>
                <numerusform>{n} foto no se pudo leer y se omitió.</numerusform>
                <numerusform>{n} fotos no se pudieron leer y se omitieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/map_page.py" />
            <source>{n} photos have no place</source>
            <translation>
                <numerusform>{n} foto no tiene lugar</numerusform>
                <numerusform>{n} fotos no tienen lugar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/trash_words.py" />
            <source>{n} photos in the trash</source>
            <translation>
                <numerusform>{n} foto en la papelera</numerusform>
                <numerusform>{n} fotos en la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/photo_words.py" />
            <source>{n} photos left out. They keep their tags and albums.</source>
            <translation>
                <numerusform>{n} foto excluida. Conserva sus etiquetas y álbumes.</numerusform>
                <numerusform>{n} fotos excluidas. Conservan sus etiquetas y álbumes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/map_view.py" />
            <source>{n} photos near {place}</source>
            <translation>
                <numerusform>{n} foto cerca de {place}</numerusform>
                <numerusform>{n} fotos cerca de {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/views/inspector.py" />
            <source>{n} photos selected</source>
            <translation>
                <numerusform>{n} foto seleccionada</numerusform>
                <numerusform>{n} fotos seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/list_words.py" />
            <source>{n} photos · not connected</source>
            <translation>
                <numerusform>{n} foto · no conectada</numerusform>
                <numerusform>{n} fotos · no conectadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/wording.py" />
            <source>{n} photos, best first</source>
            <translation>
                <numerusform>{n} foto, mejores primero</numerusform>
                <numerusform>{n} fotos, mejores primero</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/filters.py" />
            <location filename="../../app/history_words.py" />
            <location filename="../../app/views/star_rating.py" />
            <source>{n} stars</source>
            <translation>
                <numerusform>{n} estrella</numerusform>
                <numerusform>{n} estrellas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/filters.py" />
            <source>{n} stars or more</source>
            <translation>
                <numerusform>{n} estrella o más</numerusform>
                <numerusform>{n} estrellas o más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/upkeep.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} etiqueta</numerusform>
                <numerusform>{n} etiquetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/library_words.py" />
            <source>{n} things need a look.</source>
            <translation>
                <numerusform>{n} cosa requiere atención.</numerusform>
                <numerusform>{n} cosas requieren atención.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{percent} % black</source>
            <translation>{percent} % negro</translation>
        </message>
        <message>
            <location filename="../../app/views/histogram.py" />
            <source>{percent} % white</source>
            <translation>{percent} % blanco</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{photos}, all can be searched</source>
            <translation>{photos}, se puede buscar en todo</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{photos}, {searchable} can be searched</source>
            <translation>{photos}, se puede buscar en {searchable}</translation>
        </message>
        <message>
            <location filename="../../app/work_words.py" />
            <source>{rate} files a second</source>
            <translation>{rate} archivos por segundo</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{rate} per second</source>
            <translation>{rate} por segundo</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{reason} · {done} of {files} done</source>
            <translation>{reason} · {done} de {files}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/work_words.py" />
            <source>{searchable} of {n} files can be searched</source>
            <translation>
                <numerusform>Se puede buscar en {searchable} de {n} archivo</numerusform>
                <numerusform>Se puede buscar en {searchable} de {n} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/emptiness.py" />
            <source>{searched} of {n} files can be searched so far. New matches appear by themselves.</source>
            <translation>
                <numerusform>Por ahora se puede buscar en {searched} de {n} archivo. Los resultados nuevos aparecen solos.</numerusform>
                <numerusform>Por ahora se puede buscar en {searched} de {n} archivos. Los resultados nuevos aparecen solos.</numerusform>
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
            <translation>{size} MB o más</translation>
        </message>
        <message>
            <location filename="../../app/filters.py" />
            <source>{size} MP or more</source>
            <translation>{size} MP o más</translation>
        </message>
        <message>
            <location filename="../../app/wording.py" />
            <source>{size} TB</source>
            <translation>{size} TB</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} at the moment. {what} Your photos are not touched.</source>
            <translation>{size} por el momento. {what} Sus fotos no se tocan.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>{size} became free.</source>
            <translation>{size} liberados.</translation>
        </message>
        <message>
            <location filename="../../app/preferring.py" />
            <source>{size} come from the internet. Then every photo is read anew, in the background; nothing of your photos leaves this computer.</source>
            <translation>Se descargan {size} de internet. Después se leen de nuevo todas las fotos en segundo plano; nada de sus fotos sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all, {free} free on that disk.</source>
            <translation>{size} en total, {free} libres en ese disco.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all, {free} free on that disk: too little to go on for long.</source>
            <translation>{size} en total, {free} libres en ese disco: muy poco para seguir mucho tiempo.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} in all.</source>
            <translation>{size} en total.</translation>
        </message>
        <message>
            <location filename="../../app/library_words.py" />
            <source>{size} of {limit} at most</source>
            <translation>{size} de {limit} como máximo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{size} pixels at most</source>
            <translation>{size} píxeles como máximo</translation>
        </message>
        <message>
            <location filename="../../app/views/marks_panel.py" />
            <source>{some} of {of} are favourites</source>
            <translation>{some} de {of} son favoritas</translation>
        </message>
        <message>
            <location filename="../../app/views/star_rating.py" />
            <source>{stars}. Keys 0 to 5 set them.</source>
            <translation>{stars}. Las teclas 0 a 5 las ponen.</translation>
        </message>
        <message>
            <location filename="../../app/photo_words.py" />
            <source>{tagged} and {albums}</source>
            <translation>{tagged} y {albums}</translation>
        </message>
        <message>
            <location filename="../../app/views/tag_tree.py" />
            <source>{tag} (also {words})</source>
            <translation>{tag} (también {words})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/cost_words.py" />
            <source>{time} for your {n} photos</source>
            <translation>
                <numerusform>{time} para su {n} foto</numerusform>
                <numerusform>{time} para sus {n} fotos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/views/health_page.py" />
            <source>{title}, worth a look</source>
            <translation>{title}, conviene revisarlo</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>{trouble} It comes back by itself as soon as it is there again.</source>
            <translation>{trouble} Vuelve por sí sola en cuanto esté de nuevo disponible.</translation>
        </message>
        <message>
            <location filename="../../app/file_work_words.py" />
            <source>{what} to “{place}”</source>
            <translation>{what} a «{place}»</translation>
        </message>
        <message>
            <location filename="../../app/views/label_chip.py" />
            <source>{what}. Press to set it on all.</source>
            <translation>{what}. Pulse para ponerla en todas.</translation>
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
            <translation>{words} Mientras tanto se muestra lo que la propia biblioteca sabe.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” cannot be opened.</source>
            <translation>No se puede abrir «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/disks.py" />
            <source>“{name}” cannot be reached. {trouble}</source>
            <translation>No se puede acceder a «{name}». {trouble}</translation>
        </message>
        <message>
            <location filename="../../app/rendition_loader.py" />
            <source>“{name}” could not be shown.</source>
            <translation>No se pudo mostrar «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>“{name}” could not be started.</source>
            <translation>No se pudo iniciar «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is a folder.</source>
            <translation>«{name}» es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is at “{place}” now.</source>
            <translation>«{name}» está ahora en «{place}».</translation>
        </message>
        <message>
            <location filename="../../app/operations.py" />
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is back in the library.</source>
            <translation>«{name}» está de nuevo en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{name}” is looked for at its old place again.</source>
            <translation>«{name}» se busca de nuevo en su ubicación anterior.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is no picture.</source>
            <translation>«{name}» no es una imagen.</translation>
        </message>
        <message>
            <location filename="../../app/programs.py" />
            <source>“{name}” is not a program.</source>
            <translation>«{name}» no es un programa.</translation>
        </message>
        <message>
            <location filename="../../app/drops.py" />
            <source>“{name}” is not there any more.</source>
            <translation>«{name}» ya no está.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is left out again.</source>
            <translation>«{pattern}» está excluido de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is left out already.</source>
            <translation>«{pattern}» ya está excluido.</translation>
        </message>
        <message>
            <location filename="../../app/upkeep.py" />
            <source>“{pattern}” is not left out any more.</source>
            <translation>«{pattern}» ya no está excluido.</translation>
        </message>
        <message>
            <location filename="../../app/file_verbs.py" />
            <source>“{place}” is in no folder of the library: photos that are moved there are not listed any more. They keep their tags if that folder is added, and undo brings them back.</source>
            <translation>«{place}» no está en ninguna carpeta de la biblioteca: las fotos que se muevan allí dejan de mostrarse. Conservan sus etiquetas si se añade esa carpeta, y deshacer las trae de vuelta.</translation>
        </message>
        <message>
            <location filename="../../app/history_words.py" />
            <source>“{what}” is not left out any more.</source>
            <translation>«{what}» ya no está excluido.</translation>
        </message>
        <message>
            <location filename="../../app/list_words.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/list_words.py" />
            <source>“{words}” with {n} pictures</source>
            <translation>
                <numerusform>«{words}» con {n} imagen</numerusform>
                <numerusform>«{words}» con {n} imágenes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source> So are {0} others.</source>
            <translation> También otros {0}.</translation>
        </message>
        <message>
            <source>, image encoder {0}</source>
            <translation>, codificador de imágenes: {0}</translation>
        </message>
        <message>
            <source>, last change {0}</source>
            <translation>, último cambio {0}</translation>
        </message>
        <message>
            <source>, scanned {0}</source>
            <translation>, revisada {0}</translation>
        </message>
        <message>
            <source>, text encoder {0}</source>
            <translation>, codificador de textos: {0}</translation>
        </message>
        <message>
            <source>0 takes the stars away.</source>
            <translation>0 quita las estrellas.</translation>
        </message>
        <message>
            <source>90 is to the right.</source>
            <translation>90 es hacia la derecha.</translation>
        </message>
        <message>
            <source>; {0} comes next</source>
            <translation>; después viene {0}</translation>
        </message>
        <message>
            <source>; {0} had been forgotten</source>
            <translation>; {0} se habían olvidado</translation>
        </message>
        <message>
            <source>; {0} that waited were done already</source>
            <translation>; {0} de las pendientes ya estaban hechas</translation>
        </message>
        <message>
            <source>A backup is being restored into this library at this moment.</source>
            <translation>En este momento se está restaurando una copia de seguridad en esta biblioteca.</translation>
        </message>
        <message>
            <source>A cell of the map has no size.</source>
            <translation>Una celda del mapa no tiene tamaño.</translation>
        </message>
        <message>
            <source>A checkpoint alone does not say its architecture.</source>
            <translation>Un archivo de pesos por sí solo no dice su arquitectura.</translation>
        </message>
        <message>
            <source>A disk is connected again: its photos are at {0} now.</source>
            <translation>Un disco vuelve a estar conectado: sus fotos están ahora en {0}.</translation>
        </message>
        <message>
            <source>A folder could not be scanned.</source>
            <translation>No se pudo revisar una carpeta.</translation>
        </message>
        <message>
            <source>A name can have {0} characters at most.</source>
            <translation>Un nombre puede tener {0} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Un nombre no puede estar vacío.</translation>
        </message>
        <message>
            <source>A name cannot hold a slash.</source>
            <translation>Un nombre no puede contener una barra.</translation>
        </message>
        <message>
            <source>A name cannot hold the character NUL.</source>
            <translation>Un nombre no puede contener el carácter NUL.</translation>
        </message>
        <message>
            <source>A pattern that begins with # is a comment, as in .gitignore.</source>
            <translation>Un patrón que empieza por # es un comentario, como en .gitignore.</translation>
        </message>
        <message>
            <source>A rating is a number from 0 to {0}.</source>
            <translation>Una valoración es un número del 0 al {0}.</translation>
        </message>
        <message>
            <source>A search must allow at least one hit.</source>
            <translation>Una búsqueda debe admitir al menos un resultado.</translation>
        </message>
        <message>
            <source>A tag cannot be put below itself.</source>
            <translation>Una etiqueta no puede estar debajo de sí misma.</translation>
        </message>
        <message>
            <source>A weight of this search is not a number.</source>
            <translation>Un peso de esta búsqueda no es un número.</translation>
        </message>
        <message>
            <source>Add a photo folder to {0}.</source>
            <translation>Añada una carpeta de fotos a {0}.</translation>
        </message>
        <message>
            <source>Add it: photosift add FOLDER.</source>
            <translation>Añádala: photosift add CARPETA.</translation>
        </message>
        <message>
            <source>Add your folders again.</source>
            <translation>Añada de nuevo sus carpetas.</translation>
        </message>
        <message>
            <source>Add your folders again. The damaged file is kept as {0}.</source>
            <translation>Añada de nuevo sus carpetas. El archivo dañado se conserva como {0}.</translation>
        </message>
        <message>
            <source>An engine runs for this library already.</source>
            <translation>Ya hay un motor en marcha para esta biblioteca.</translation>
        </message>
        <message>
            <source>Another disk is at {0}; the folder's disk is not connected there. If the other disk holds its photos now, relocate the folder to the same place.</source>
            <translation>En {0} hay otro disco; el de la carpeta no está conectado ahí. Si ahora el otro disco contiene sus fotos, reubique la carpeta en el mismo lugar.</translation>
        </message>
        <message>
            <source>Another disk is at {0}; the folder's disk “{1}” is not connected there. If the other disk holds its photos now, relocate the folder to the same place.</source>
            <translation>En {0} hay otro disco; el de la carpeta, «{1}», no está conectado ahí. Si ahora el otro disco contiene sus fotos, reubique la carpeta en el mismo lugar.</translation>
        </message>
        <message>
            <source>Another file has this name already.</source>
            <translation>Ya hay otro archivo con este nombre.</translation>
        </message>
        <message>
            <source>Another model is being downloaded.</source>
            <translation>Se está descargando otro modelo.</translation>
        </message>
        <message>
            <source>Another program uses the file.</source>
            <translation>Otro programa está usando el archivo.</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>Ask for a smaller picture.</source>
            <translation>Pida una imagen más pequeña.</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>Backups are not cleared: they are what saves a library.</source>
            <translation>Las copias de seguridad no se borran: son lo que salva una biblioteca.</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>No se puede asignar memoria</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Compruebe su nombre.</translation>
        </message>
        <message>
            <source>Check that it is connected and sound; nothing was deleted.</source>
            <translation>Compruebe que está conectado y en buen estado; no se borró nada.</translation>
        </message>
        <message>
            <source>Check that it is still connected, then try again.</source>
            <translation>Compruebe que sigue conectado y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Check that its folder exists and that you may read and write it.</source>
            <translation>Compruebe que su carpeta existe y que puede leerla y escribir en ella.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Compruebe que la carpeta existe y que puede escribir en ella.</translation>
        </message>
        <message>
            <source>Check that you may write there, and that the disk is not full.</source>
            <translation>Compruebe que puede escribir ahí y que el disco no está lleno.</translation>
        </message>
        <message>
            <source>Check that you may write there. The library is where it was.</source>
            <translation>Compruebe que puede escribir ahí. La biblioteca está donde estaba.</translation>
        </message>
        <message>
            <source>Check the connection and try again; the built-in model works without.</source>
            <translation>Compruebe la conexión y vuelva a intentarlo; el modelo incorporado funciona sin ella.</translation>
        </message>
        <message>
            <source>Check the disk of the library; its catalog is as it was, or set aside beside it.</source>
            <translation>Compruebe el disco de la biblioteca; su catálogo está como estaba, o guardado a su lado.</translation>
        </message>
        <message>
            <source>Check the disk of the library; its catalog is as it was.</source>
            <translation>Compruebe el disco de la biblioteca; su catálogo está como estaba.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Compruebe el disco.</translation>
        </message>
        <message>
            <source>Check the drive, and scan again.</source>
            <translation>Compruebe la unidad y revise de nuevo.</translation>
        </message>
        <message>
            <source>Check the name, and that its disk is connected.</source>
            <translation>Compruebe el nombre y que su disco está conectado.</translation>
        </message>
        <message>
            <source>Check the network: models are downloaded over https only.</source>
            <translation>Compruebe la red: los modelos solo se descargan por https.</translation>
        </message>
        <message>
            <source>Check the new disk; the library is where it was.</source>
            <translation>Compruebe el disco nuevo; la biblioteca está donde estaba.</translation>
        </message>
        <message>
            <source>Check the permissions of the library folder.</source>
            <translation>Compruebe los permisos de la carpeta de la biblioteca.</translation>
        </message>
        <message>
            <source>Check the permissions of the library's folder.</source>
            <translation>Compruebe los permisos de la carpeta de la biblioteca.</translation>
        </message>
        <message>
            <source>Check the space and the permissions of the library folder.</source>
            <translation>Compruebe el espacio y los permisos de la carpeta de la biblioteca.</translation>
        </message>
        <message>
            <source>Check your access rights to it.</source>
            <translation>Compruebe sus permisos de acceso.</translation>
        </message>
        <message>
            <source>Choose a disk with another file system, such as ext4, exFAT or NTFS.</source>
            <translation>Elija un disco con otro sistema de archivos, como ext4, exFAT o NTFS.</translation>
        </message>
        <message>
            <source>Choose a folder of photos.</source>
            <translation>Elija una carpeta de fotos.</translation>
        </message>
        <message>
            <source>Choose a folder on a disk of this computer; the photos themselves may be anywhere.</source>
            <translation>Elija una carpeta en un disco de este ordenador; las fotos pueden estar en cualquier sitio.</translation>
        </message>
        <message>
            <source>Choose a longest side.</source>
            <translation>Elija un lado más largo.</translation>
        </message>
        <message>
            <source>Choose a shorter name or folder.</source>
            <translation>Elija un nombre o una carpeta más cortos.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Elija uno más corto.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Elija un modelo más pequeño o cierre otros programas.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>Elija otra copia de seguridad.</translation>
        </message>
        <message>
            <source>Choose another folder for the library.</source>
            <translation>Elija otra carpeta para la biblioteca.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space.</source>
            <translation>Elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another model first: photosift models use NAME.</source>
            <translation>Elija antes otro modelo: photosift models use NOMBRE.</translation>
        </message>
        <message>
            <source>Choose another model, or download it by hand and use its folder.</source>
            <translation>Elija otro modelo, o descárguelo a mano y use su carpeta.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Elija otro modelo.</translation>
        </message>
        <message>
            <source>Choose another name or folder.</source>
            <translation>Elija otro nombre u otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otro.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Elija otro lugar.</translation>
        </message>
        <message>
            <source>Choose another word.</source>
            <translation>Elija otra palabra.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <translation>Elija uno de estos: {0}.</translation>
        </message>
        <message>
            <source>Choose one: photosift models list.</source>
            <translation>Elija uno: photosift models list.</translation>
        </message>
        <message>
            <source>Choose the model again: photosift models use NAME.</source>
            <translation>Elija de nuevo el modelo: photosift models use NOMBRE.</translation>
        </message>
        <message>
            <source>Clear thumbnails, index, models or logs instead.</source>
            <translation>Borre en su lugar miniaturas, índice, modelos o registros.</translation>
        </message>
        <message>
            <source>Close Photosift and start it again.</source>
            <translation>Cierre Photosift y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Close Photosift and start it again: it repairs the catalog by itself.</source>
            <translation>Cierre Photosift y vuelva a iniciarlo: repara el catálogo por sí solo.</translation>
        </message>
        <message>
            <source>Close every Photosift window and start it again.</source>
            <translation>Cierre todas las ventanas de Photosift y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Close every Photosift window and try again.</source>
            <translation>Cierre todas las ventanas de Photosift y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Close every Photosift window, and check that you may write to {0}.</source>
            <translation>Cierre todas las ventanas de Photosift y compruebe que puede escribir en {0}.</translation>
        </message>
        <message>
            <source>Close every Photosift window, and run `photosift stop`.</source>
            <translation>Cierre todas las ventanas de Photosift y ejecute `photosift stop`.</translation>
        </message>
        <message>
            <source>Close other programs that use it, then try again.</source>
            <translation>Cierre otros programas que la usen y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Close other programs, and try again.</source>
            <translation>Cierre otros programas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other programs; it is tried again by itself.</source>
            <translation>Cierre otros programas; se vuelve a intentar por sí solo.</translation>
        </message>
        <message>
            <source>Close that program, and try again.</source>
            <translation>Cierre ese programa y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Connect it, and try again.</source>
            <translation>Conéctelo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Connect its disk. If it is lost for ever, delete the file moved-to in {0}, and restore a backup with `photosift library restore`.</source>
            <translation>Conecte su disco. Si se ha perdido para siempre, borre el archivo moved-to de {0} y restaure una copia de seguridad con `photosift library restore`.</translation>
        </message>
        <message>
            <source>Connect its disk; nothing is lost.</source>
            <translation>Conecte su disco; no se ha perdido nada.</translation>
        </message>
        <message>
            <source>Connect the disk if it lies on one; else make the folder first.</source>
            <translation>Conecte el disco si está en uno; si no, cree antes la carpeta.</translation>
        </message>
        <message>
            <source>Connect the disk of the library, and move it again.</source>
            <translation>Conecte el disco de la biblioteca y muévala de nuevo.</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>Conexión rechazada</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>Se agotó el tiempo de conexión</translation>
        </message>
        <message>
            <source>Convert it to DNG or JPEG.</source>
            <translation>Conviértala a DNG o JPEG.</translation>
        </message>
        <message>
            <source>Copy it again from the card or a backup.</source>
            <translation>Cópielo de nuevo de la tarjeta o de una copia de seguridad.</translation>
        </message>
        <message>
            <source>Copy it again from the card, the phone or a backup.</source>
            <translation>Cópiela de nuevo de la tarjeta, del teléfono o de una copia de seguridad.</translation>
        </message>
        <message>
            <source>Copy it by hand; nothing was changed.</source>
            <translation>Cópielo a mano; no se cambió nada.</translation>
        </message>
        <message>
            <source>Copy or drag it again.</source>
            <translation>Cópiela o arrástrela de nuevo.</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>Decoding took longer than {0} seconds.</source>
            <translation>La decodificación tardó más de {0} segundos.</translation>
        </message>
        <message>
            <source>Delete it, and move again.</source>
            <translation>Bórrelo y mueva de nuevo.</translation>
        </message>
        <message>
            <source>Delete the file moved-to in the one that holds the library.</source>
            <translation>Borre el archivo moved-to en la que contiene la biblioteca.</translation>
        </message>
        <message>
            <source>Details are in the folder logs of the library.</source>
            <translation>Los detalles están en la carpeta logs de la biblioteca.</translation>
        </message>
        <message>
            <source>Details are in the log, in the folder logs of the library.</source>
            <translation>Los detalles están en el registro, en la carpeta logs de la biblioteca.</translation>
        </message>
        <message>
            <source>Details are in the log.</source>
            <translation>Los detalles están en el registro.</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>Dispositivo o recurso ocupado</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>El directorio no está vacío</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>Se superó la cuota de disco</translation>
        </message>
        <message>
            <source>Download it in the model list, or with `photosift models download {0}`.</source>
            <translation>Descárguelo en la lista de modelos o con `photosift models download {0}`.</translation>
        </message>
        <message>
            <source>Download it or copy it again.</source>
            <translation>Descárguelo o cópielo de nuevo.</translation>
        </message>
        <message>
            <source>Download the model again, or put its tokenizer files beside the weights.</source>
            <translation>Descargue de nuevo el modelo o ponga los archivos de su tokenizador junto a los pesos.</translation>
        </message>
        <message>
            <source>Downloaded models that are not in use go, with what they know of the photos. They can be downloaded again.</source>
            <translation>Se quitan los modelos descargados que no están en uso, con lo que saben de las fotos. Se pueden volver a descargar.</translation>
        </message>
        <message>
            <source>End it, or wait until it ends by itself, and try again.</source>
            <translation>Termínelo, o espere a que termine por sí solo, y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Export it as JPEG, PNG or WebP.</source>
            <translation>Expórtela como JPEG, PNG o WebP.</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>El archivo ya existe</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>Nombre de archivo demasiado largo</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Archivo demasiado grande</translation>
        </message>
        <message>
            <source>Files above {0} GB are not read.</source>
            <translation>Los archivos de más de {0} GB no se leen.</translation>
        </message>
        <message>
            <source>Files whose names begin with a dot are hidden, and would leave the library.</source>
            <translation>Los archivos cuyo nombre empieza por un punto están ocultos y saldrían de la biblioteca.</translation>
        </message>
        <message>
            <source>Finding by name only until the model has loaded.</source>
            <translation>Se busca solo por nombre hasta que el modelo se haya cargado.</translation>
        </message>
        <message>
            <source>Finding by name only, because no model could be loaded.</source>
            <translation>Se busca solo por nombre porque no se pudo cargar ningún modelo.</translation>
        </message>
        <message>
            <source>Finding by name only, because the part of the model that reads words could not be loaded.</source>
            <translation>Se busca solo por nombre porque no se pudo cargar la parte del modelo que lee palabras.</translation>
        </message>
        <message>
            <source>For a name that begins with #, write a backslash before it.</source>
            <translation>Para un nombre que empieza por #, escriba delante una barra invertida.</translation>
        </message>
        <message>
            <source>Free some space on it, and try again.</source>
            <translation>Libere espacio en él y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Free some space there, or choose another disk.</source>
            <translation>Libere espacio ahí o elija otro disco.</translation>
        </message>
        <message>
            <source>Free some space, and check that {0} can be written.</source>
            <translation>Libere espacio y compruebe que se puede escribir en {0}.</translation>
        </message>
        <message>
            <source>Free some space, or choose a smaller model.</source>
            <translation>Libere espacio o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Free some space; nothing that was saved is lost.</source>
            <translation>Libere espacio; no se ha perdido nada de lo guardado.</translation>
        </message>
        <message>
            <source>Free some space; then it goes on.</source>
            <translation>Libere espacio; entonces continúa.</translation>
        </message>
        <message>
            <source>Give it the suffix of what it is, and it is no longer listed.</source>
            <translation>Dele la extensión de lo que es y dejará de aparecer en la lista.</translation>
        </message>
        <message>
            <source>Give yourself read access to it.</source>
            <translation>Dese acceso de lectura a él.</translation>
        </message>
        <message>
            <source>Give yourself write access to the folder, and try again.</source>
            <translation>Dese acceso de escritura a la carpeta y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Give yourself write access to the folder, or make the disk writable. `photosift library backup` works all the same, and its file can be restored elsewhere.</source>
            <translation>Dese acceso de escritura a la carpeta o permita escribir en el disco. `photosift library backup` funciona de todos modos, y su archivo se puede restaurar en otro sitio.</translation>
        </message>
        <message>
            <source>Give yourself write access to the library's folder, or choose another one.</source>
            <translation>Dese acceso de escritura a la carpeta de la biblioteca o elija otra.</translation>
        </message>
        <message>
            <source>HH:MM-HH:MM in local time, or "" for any time</source>
            <translation>HH:MM-HH:MM en hora local, o "" para cualquier hora</translation>
        </message>
        <message>
            <source>Host is down</source>
            <translation>El equipo no está disponible</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>Error de entrada/salida</translation>
        </message>
        <message>
            <source>Install Photosift again; see its log.</source>
            <translation>Instale Photosift de nuevo; vea su registro.</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>Argumento no válido</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>Enlace entre dispositivos no válido</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>Es un directorio</translation>
        </message>
        <message>
            <source>It could not be decoded in time.</source>
            <translation>No se pudo decodificar a tiempo.</translation>
        </message>
        <message>
            <source>It could not be done: {0}.</source>
            <translation>No se pudo hacer: {0}.</translation>
        </message>
        <message>
            <source>It has ended.</source>
            <translation>Ha terminado.</translation>
        </message>
        <message>
            <source>It holds what the search finds.</source>
            <translation>Contiene lo que encuentra la búsqueda.</translation>
        </message>
        <message>
            <source>It is being repaired: look again in a moment.</source>
            <translation>Se está reparando: mire de nuevo en un momento.</translation>
        </message>
        <message>
            <source>It is being repaired; one moment.</source>
            <translation>Se está reparando; un momento.</translation>
        </message>
        <message>
            <source>It is built again from the catalog; search goes on meanwhile.</source>
            <translation>Se vuelve a crear a partir del catálogo; mientras tanto se puede seguir buscando.</translation>
        </message>
        <message>
            <source>It is not in the trash any more.</source>
            <translation>Ya no está en la papelera.</translation>
        </message>
        <message>
            <source>It is taken off the list by the next scan.</source>
            <translation>La próxima revisión lo quita de la lista.</translation>
        </message>
        <message>
            <source>It may be {0}.</source>
            <translation>Puede ser {0}.</translation>
        </message>
        <message>
            <source>It was changed meanwhile; show it again.</source>
            <translation>Ha cambiado entretanto; muéstrela de nuevo.</translation>
        </message>
        <message>
            <source>Its disk is not connected, so it stays in the trash.</source>
            <translation>Su disco no está conectado, así que se queda en la papelera.</translation>
        </message>
        <message>
            <source>Its disk is not connected.</source>
            <translation>Su disco no está conectado.</translation>
        </message>
        <message>
            <source>Its files may be damaged: download it again, or choose another model.</source>
            <translation>Sus archivos pueden estar dañados: descárguelo de nuevo o elija otro modelo.</translation>
        </message>
        <message>
            <source>Its photos stay in the library and can be searched.</source>
            <translation>Sus fotos permanecen en la biblioteca y se pueden buscar.</translation>
        </message>
        <message>
            <source>Its weights may be damaged: download it again, or choose another model.</source>
            <translation>Sus pesos pueden estar dañados: descárguelo de nuevo o elija otro modelo.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>Keep the library in a folder of yours on a drive of this computer.</source>
            <translation>Guarde la biblioteca en una carpeta suya en una unidad de este ordenador.</translation>
        </message>
        <message>
            <source>Keep the library on a drive of this computer.</source>
            <translation>Guarde la biblioteca en una unidad de este ordenador.</translation>
        </message>
        <message>
            <source>Leave one of them out, or give it another weight.</source>
            <translation>Quite una de ellas o dele otro peso.</translation>
        </message>
        <message>
            <source>Look at the file with another program; `photosift failures --retry` tries it again.</source>
            <translation>Mire el archivo con otro programa; `photosift failures --retry` lo intenta de nuevo.</translation>
        </message>
        <message>
            <source>Look at the list of albums again.</source>
            <translation>Mire de nuevo la lista de álbumes.</translation>
        </message>
        <message>
            <source>Look at the list of tags again.</source>
            <translation>Mire de nuevo la lista de etiquetas.</translation>
        </message>
        <message>
            <source>Look for it in a backup.</source>
            <translation>Búsquela en una copia de seguridad.</translation>
        </message>
        <message>
            <source>Look whether your last change is there.</source>
            <translation>Mire si su último cambio está ahí.</translation>
        </message>
        <message>
            <source>Make another album.</source>
            <translation>Cree otro álbum.</translation>
        </message>
        <message>
            <source>Make it, or choose another.</source>
            <translation>Créela o elija otra.</translation>
        </message>
        <message>
            <source>Make room: photosift clear thumbnails.</source>
            <translation>Haga sitio: photosift clear thumbnails.</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>Metadata cannot be taken out of this format.</source>
            <translation>No se pueden quitar los metadatos de este formato.</translation>
        </message>
        <message>
            <source>Name a folder outside of it.</source>
            <translation>Indique una carpeta fuera de ella.</translation>
        </message>
        <message>
            <source>Name a folder outside of your photos.</source>
            <translation>Indique una carpeta fuera de sus fotos.</translation>
        </message>
        <message>
            <source>Name a folder.</source>
            <translation>Indique una carpeta.</translation>
        </message>
        <message>
            <source>Name an empty or a new folder.</source>
            <translation>Indique una carpeta vacía o nueva.</translation>
        </message>
        <message>
            <source>Name another folder.</source>
            <translation>Indique otra carpeta.</translation>
        </message>
        <message>
            <source>Names know no “{{0}}”.</source>
            <translation>Los nombres no conocen «{{0}}».</translation>
        </message>
        <message>
            <source>No engine runs for this library.</source>
            <translation>No hay ningún motor en marcha para esta biblioteca.</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>No queda espacio en el dispositivo</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>No existe el dispositivo</translation>
        </message>
        <message>
            <source>No such device or address</source>
            <translation>No existe el dispositivo o la dirección</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>No existe el archivo o el directorio</translation>
        </message>
        <message>
            <source>None of the photos of {0} are in {1}.</source>
            <translation>Ninguna de las fotos de {0} está en {1}.</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>No es un directorio</translation>
        </message>
        <message>
            <source>Not all of the backup arrived: {0} of {1} rows of {2}.</source>
            <translation>No llegó toda la copia de seguridad: {0} de {1} filas de {2}.</translation>
        </message>
        <message>
            <source>Not readable, so left as it was: {0} and others.</source>
            <translation>No se puede leer, así que quedó como estaba: {0} y otras.</translation>
        </message>
        <message>
            <source>Not readable, so left as it was: {0}.</source>
            <translation>No se puede leer, así que quedó como estaba: {0}.</translation>
        </message>
        <message>
            <source>Nothing is no value of {0}.</source>
            <translation>Nada no es un valor de {0}.</translation>
        </message>
        <message>
            <source>Nothing was changed. A photo that moved into a folder of the library is recognised there by itself.</source>
            <translation>No se cambió nada. Una foto que se movió a una carpeta de la biblioteca se reconoce ahí por sí sola.</translation>
        </message>
        <message>
            <source>Nothing was changed. Name the folder that holds the same files and sub-folders.</source>
            <translation>No se cambió nada. Indique la carpeta que contiene los mismos archivos y subcarpetas.</translation>
        </message>
        <message>
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>On a disk that is not connected, so kept as it was: {0} and others.</source>
            <translation>En un disco que no está conectado, así que se conservó como estaba: {0} y otras.</translation>
        </message>
        <message>
            <source>On a disk that is not connected, so kept as it was: {0}.</source>
            <translation>En un disco que no está conectado, así que se conservó como estaba: {0}.</translation>
        </message>
        <message>
            <source>One user at a time: let them run `photosift stop`, or use a library of your own (--library DIR).</source>
            <translation>Un usuario cada vez: que esa persona ejecute `photosift stop`, o use una biblioteca propia (--library CARPETA).</translation>
        </message>
        <message>
            <source>Only downloaded models can be removed.</source>
            <translation>Solo se pueden quitar los modelos descargados.</translation>
        </message>
        <message>
            <source>Only files can be read.</source>
            <translation>Solo se pueden leer archivos.</translation>
        </message>
        <message>
            <source>Only the latest lines stay.</source>
            <translation>Solo quedan las últimas líneas.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <translation>Ábrala de nuevo.</translation>
        </message>
        <message>
            <source>Open it with a picture editor and save it as JPEG, PNG or TIFF.</source>
            <translation>Ábrala con un editor de imágenes y guárdela como JPEG, PNG o TIFF.</translation>
        </message>
        <message>
            <source>Open it with another program to see whether it is damaged.</source>
            <translation>Ábrala con otro programa para ver si está dañada.</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>Operación no permitida</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>Operación no admitida</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>Permiso denegado</translation>
        </message>
        <message>
            <source>Photos are indexed anew by themselves.</source>
            <translation>Las fotos se vuelven a indexar por sí solas.</translation>
        </message>
        <message>
            <source>Photos are indexed anew by themselves. The damaged file is kept as {0}.</source>
            <translation>Las fotos se vuelven a indexar por sí solas. El archivo dañado se conserva como {0}.</translation>
        </message>
        <message>
            <source>Photos are turned by 90, 180 or 270 degrees.</source>
            <translation>Las fotos se giran 90, 180 o 270 grados.</translation>
        </message>
        <message>
            <source>Photos cannot be indexed at the moment.</source>
            <translation>Las fotos no se pueden indexar por el momento.</translation>
        </message>
        <message>
            <source>Photosift ended twice while it worked on this file alone, so it is left out.</source>
            <translation>Photosift se cerró dos veces mientras trabajaba solo con este archivo, así que se excluye.</translation>
        </message>
        <message>
            <source>Photosift is not allowed to read this file.</source>
            <translation>Photosift no tiene permiso para leer este archivo.</translation>
        </message>
        <message>
            <source>Pictures above {0} megapixels are not read; scale it down.</source>
            <translation>Las imágenes de más de {0} megapíxeles no se leen; redúzcala.</translation>
        </message>
        <message>
            <source>Point to a folder that holds open_clip_config.json beside the weights, or write ARCHITECTURE@/path/to/file, for example ViT-B-32@/models/weights.safetensors.</source>
            <translation>Indique una carpeta que contenga open_clip_config.json junto a los pesos, o escriba ARQUITECTURA@/ruta/al/archivo, por ejemplo ViT-B-32@/models/weights.safetensors.</translation>
        </message>
        <message>
            <source>Put a .safetensors, .pt, .pth or .bin file beside the configuration.</source>
            <translation>Ponga un archivo .safetensors, .pt, .pth o .bin junto a la configuración.</translation>
        </message>
        <message>
            <source>Put it there first.</source>
            <translation>Póngala ahí primero.</translation>
        </message>
        <message>
            <source>Put its config.json into {0}.</source>
            <translation>Ponga su config.json en {0}.</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>Sistema de archivos de solo lectura</translation>
        </message>
        <message>
            <source>Remove its write protection, or connect it in another way.</source>
            <translation>Quite la protección contra escritura o conéctelo de otra manera.</translation>
        </message>
        <message>
            <source>Remove one of them.</source>
            <translation>Quite una de las dos.</translation>
        </message>
        <message>
            <source>Rename it if that is not meant.</source>
            <translation>Cámbiele el nombre si no es lo que se pretende.</translation>
        </message>
        <message>
            <source>Restore it from a backup, or delete it.</source>
            <translation>Restáurelo de una copia de seguridad o bórrelo.</translation>
        </message>
        <message>
            <source>Run photosift doctor.</source>
            <translation>Ejecute photosift doctor.</translation>
        </message>
        <message>
            <source>Run: photosift clear thumbnails.</source>
            <translation>Ejecute: photosift clear thumbnails.</translation>
        </message>
        <message>
            <source>Save it again.</source>
            <translation>Guárdela de nuevo.</translation>
        </message>
        <message>
            <source>Save it as JPEG, PNG or TIFF with a picture editor.</source>
            <translation>Guárdela como JPEG, PNG o TIFF con un editor de imágenes.</translation>
        </message>
        <message>
            <source>Scale it down.</source>
            <translation>Redúzcala.</translation>
        </message>
        <message>
            <source>See photosift failures; try again with photosift failures --retry {0}.</source>
            <translation>Vea photosift failures; inténtelo de nuevo con photosift failures --retry {0}.</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>Set XDG_RUNTIME_DIR to a folder of yours with a short path.</source>
            <translation>Ponga en XDG_RUNTIME_DIR una carpeta suya con una ruta corta.</translation>
        </message>
        <message>
            <source>Set a lower limit for them; the newest three stay in any case.</source>
            <translation>Ponga un límite menor para ellas; las tres más nuevas se quedan en todo caso.</translation>
        </message>
        <message>
            <source>Somebody else moved or deleted it; a scan finds it again if it is in a watched folder.</source>
            <translation>Alguien lo movió o lo borró; una revisión lo vuelve a encontrar si está en una carpeta vigilada.</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine.</source>
            <translation>Algo falló dentro del motor.</translation>
        </message>
        <message>
            <source>Stale file handle</source>
            <translation>Referencia de archivo obsoleta</translation>
        </message>
        <message>
            <source>Start Photosift first.</source>
            <translation>Inicie antes Photosift.</translation>
        </message>
        <message>
            <source>Start `photosift`.</source>
            <translation>Inicie `photosift`.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Iníciela de nuevo para continuar.</translation>
        </message>
        <message>
            <source>That album is gone.</source>
            <translation>Ese álbum ya no existe.</translation>
        </message>
        <message>
            <source>That folder belongs to the trash.</source>
            <translation>Esa carpeta pertenece a la papelera.</translation>
        </message>
        <message>
            <source>That folder is not known to the library any more.</source>
            <translation>La biblioteca ya no conoce esa carpeta.</translation>
        </message>
        <message>
            <source>That tag is gone.</source>
            <translation>Esa etiqueta ya no existe.</translation>
        </message>
        <message>
            <source>The RAW file is damaged or incomplete.</source>
            <translation>El archivo RAW está dañado o incompleto.</translation>
        </message>
        <message>
            <source>The RAW format of this camera is not known.</source>
            <translation>No se conoce el formato RAW de esta cámara.</translation>
        </message>
        <message>
            <source>The answer is too large.</source>
            <translation>La respuesta es demasiado grande.</translation>
        </message>
        <message>
            <source>The backup could not be restored: {0}.</source>
            <translation>No se pudo restaurar la copia de seguridad: {0}.</translation>
        </message>
        <message>
            <source>The backup could not be written to {0}.</source>
            <translation>No se pudo escribir la copia de seguridad en {0}.</translation>
        </message>
        <message>
            <source>The backup could not be written: {0}.</source>
            <translation>No se pudo escribir la copia de seguridad: {0}.</translation>
        </message>
        <message>
            <source>The batch does not fit into the memory of {0}.</source>
            <translation>El lote no cabe en la memoria de {0}.</translation>
        </message>
        <message>
            <source>The catalog cannot be replaced: {0}.</source>
            <translation>No se puede reemplazar el catálogo: {0}.</translation>
        </message>
        <message>
            <source>The catalog holds your tags and albums; it is never cleared.</source>
            <translation>El catálogo contiene sus etiquetas y álbumes; nunca se borra.</translation>
        </message>
        <message>
            <source>The catalog is damaged.</source>
            <translation>El catálogo está dañado.</translation>
        </message>
        <message>
            <source>The catalog is damaged: {0}</source>
            <translation>El catálogo está dañado: {0}</translation>
        </message>
        <message>
            <source>The catalog was damaged, and there was no backup: {0} could not be recovered.</source>
            <translation>El catálogo estaba dañado y no había copia de seguridad: no se pudieron recuperar {0}.</translation>
        </message>
        <message>
            <source>The catalog was damaged, nothing of it could be read, and there was no backup: the library begins anew.</source>
            <translation>El catálogo estaba dañado, no se pudo leer nada de él y no había copia de seguridad: la biblioteca empieza de nuevo.</translation>
        </message>
        <message>
            <source>The catalog was damaged. It was restored from the backup of {0} {1} {2}; what was changed since then is lost.</source>
            <translation>El catálogo estaba dañado. Se restauró de la copia de seguridad del {0} de {1} de {2}; lo que se cambió desde entonces se ha perdido.</translation>
        </message>
        <message>
            <source>The catalog was damaged. It was restored from the backup of {0} {1} {2}; {3} made since could not be recovered.</source>
            <translation>El catálogo estaba dañado. Se restauró de la copia de seguridad del {0} de {1} de {2}; no se pudieron recuperar, hechos desde entonces: {3}.</translation>
        </message>
        <message>
            <source>The catalog was damaged. Nothing that you made was lost.</source>
            <translation>El catálogo estaba dañado. No se perdió nada de lo que usted hizo.</translation>
        </message>
        <message>
            <source>The configuration of this model's text encoder is missing.</source>
            <translation>Falta la configuración del codificador de texto de este modelo.</translation>
        </message>
        <message>
            <source>The connection to the engine was lost.</source>
            <translation>Se perdió la conexión con el motor.</translation>
        </message>
        <message>
            <source>The copy of the catalog is not sound.</source>
            <translation>La copia del catálogo no está en buen estado.</translation>
        </message>
        <message>
            <source>The copy {0} differs from what was written.</source>
            <translation>La copia {0} difiere de lo que se escribió.</translation>
        </message>
        <message>
            <source>The date “{0}” cannot be read.</source>
            <translation>No se puede leer la fecha «{0}».</translation>
        </message>
        <message>
            <source>The decoder was ended by this picture.</source>
            <translation>Esta imagen hizo que el decodificador se cerrara.</translation>
        </message>
        <message>
            <source>The device {0} failed ({1}); the CPU is used until the next start.</source>
            <translation>El dispositivo {0} falló ({1}); se usa la CPU hasta el próximo inicio.</translation>
        </message>
        <message>
            <source>The device {0} is not available; {1} is used.</source>
            <translation>El dispositivo {0} no está disponible; se usa {1}.</translation>
        </message>
        <message>
            <source>The disk does not allow this name.</source>
            <translation>El disco no admite este nombre.</translation>
        </message>
        <message>
            <source>The disk has {0} MB free, and the model needs {1} MB.</source>
            <translation>El disco tiene {0} MB libres y el modelo necesita {1} MB.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The disk is read-only.</source>
            <translation>El disco es de solo lectura.</translation>
        </message>
        <message>
            <source>The disk of {0} cannot hold a file as large as the library's.</source>
            <translation>El disco de {0} no admite un archivo tan grande como el de la biblioteca.</translation>
        </message>
        <message>
            <source>The disk of {0} is full: the backup could not be written.</source>
            <translation>El disco de {0} está lleno: no se pudo escribir la copia de seguridad.</translation>
        </message>
        <message>
            <source>The disk of {0} is full; the library is where it was.</source>
            <translation>El disco de {0} está lleno; la biblioteca está donde estaba.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <translation>El disco informó de un error.</translation>
        </message>
        <message>
            <source>The disk that holds the library is full.</source>
            <translation>El disco que contiene la biblioteca está lleno.</translation>
        </message>
        <message>
            <source>The disk that holds the library reported an error.</source>
            <translation>El disco que contiene la biblioteca informó de un error.</translation>
        </message>
        <message>
            <source>The disk “{0}” is connected again: its photos are at {1} now.</source>
            <translation>El disco «{0}» vuelve a estar conectado: sus fotos están ahora en {1}.</translation>
        </message>
        <message>
            <source>The download broke off.</source>
            <translation>La descarga se interrumpió.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>La descarga se detuvo.</translation>
        </message>
        <message>
            <source>The downloaded file is not what the server announced, and was deleted.</source>
            <translation>El archivo descargado no es el que anunció el servidor, y se borró.</translation>
        </message>
        <message>
            <source>The drive of the library folder knows no locks.</source>
            <translation>La unidad de la carpeta de la biblioteca no admite bloqueos.</translation>
        </message>
        <message>
            <source>The engine could not be started: {0}.</source>
            <translation>No se pudo iniciar el motor: {0}.</translation>
        </message>
        <message>
            <source>The engine could not start: {0}</source>
            <translation>El motor no pudo iniciarse: {0}</translation>
        </message>
        <message>
            <source>The engine did not answer in time.</source>
            <translation>El motor no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The engine did not answer within {0} seconds.</source>
            <translation>El motor no respondió en {0} segundos.</translation>
        </message>
        <message>
            <source>The engine does not answer ({0}).</source>
            <translation>El motor no responde ({0}).</translation>
        </message>
        <message>
            <source>The engine does not know how to undo this.</source>
            <translation>El motor no sabe deshacer esto.</translation>
        </message>
        <message>
            <source>The engine does not know this request.</source>
            <translation>El motor no conoce esta petición.</translation>
        </message>
        <message>
            <source>The engine does not run ({0}).</source>
            <translation>El motor no está en marcha ({0}).</translation>
        </message>
        <message>
            <source>The engine gave an answer that does not fit the question.</source>
            <translation>El motor dio una respuesta que no corresponde a la pregunta.</translation>
        </message>
        <message>
            <source>The engine has stopped; it is started again.</source>
            <translation>El motor se detuvo; se inicia de nuevo.</translation>
        </message>
        <message>
            <source>The engine is ending.</source>
            <translation>El motor se está cerrando.</translation>
        </message>
        <message>
            <source>The engine of this library, process {0}, runs already.</source>
            <translation>El motor de esta biblioteca, proceso {0}, ya está en marcha.</translation>
        </message>
        <message>
            <source>The engine that runs for this library holds another key.</source>
            <translation>El motor en marcha para esta biblioteca tiene otra clave.</translation>
        </message>
        <message>
            <source>The engine that runs for this library is of another version.</source>
            <translation>El motor en marcha para esta biblioteca es de otra versión.</translation>
        </message>
        <message>
            <source>The engine that runs for this library speaks another protocol.</source>
            <translation>El motor en marcha para esta biblioteca habla otro protocolo.</translation>
        </message>
        <message>
            <source>The file cannot be read: {0}.</source>
            <translation>No se puede leer el archivo: {0}.</translation>
        </message>
        <message>
            <source>The file cannot stay on its own disk there.</source>
            <translation>El archivo no puede quedarse ahí en su propio disco.</translation>
        </message>
        <message>
            <source>The file has {0} GB.</source>
            <translation>El archivo tiene {0} GB.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>El archivo ya no está.</translation>
        </message>
        <message>
            <source>The file {0} should say where the library is, and does not.</source>
            <translation>El archivo {0} debería decir dónde está la biblioteca, y no lo dice.</translation>
        </message>
        <message>
            <source>The folder cannot be read ({0}).</source>
            <translation>No se puede leer la carpeta ({0}).</translation>
        </message>
        <message>
            <source>The folder cannot be watched ({0}), so it is compared every 5 minutes, or less often where that takes long.</source>
            <translation>No se puede vigilar la carpeta ({0}), así que se compara cada 5 minutos, o menos a menudo si eso tarda mucho.</translation>
        </message>
        <message>
            <source>The folder is not in the library.</source>
            <translation>La carpeta no está en la biblioteca.</translation>
        </message>
        <message>
            <source>The folder is not on its disk any more: it was moved, renamed or deleted. Relocate it to where it is now, or remove it.</source>
            <translation>La carpeta ya no está en su disco: se movió, cambió de nombre o se borró. Reubíquela donde está ahora o quítela.</translation>
        </message>
        <message>
            <source>The folder is not there; its disk may be unplugged.</source>
            <translation>La carpeta no está; quizá su disco esté desenchufado.</translation>
        </message>
        <message>
            <source>The folder lies on a {0} drive, which does not tell of all changes, so it is compared every 5 minutes, or less often where that takes long.</source>
            <translation>La carpeta está en una unidad {0}, que no informa de todos los cambios, así que se compara cada 5 minutos, o menos a menudo si eso tarda mucho.</translation>
        </message>
        <message>
            <source>The folder went away while it was read.</source>
            <translation>La carpeta desapareció mientras se leía.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made: {1}.</source>
            <translation>No se puede crear la carpeta {0}: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be read ({1}).</source>
            <translation>No se puede leer la carpeta {0} ({1}).</translation>
        </message>
        <message>
            <source>The folder {0} holds no open_clip_config.json.</source>
            <translation>La carpeta {0} no contiene open_clip_config.json.</translation>
        </message>
        <message>
            <source>The folder {0} holds no weights.</source>
            <translation>La carpeta {0} no contiene pesos.</translation>
        </message>
        <message>
            <source>The folder {0} is not empty.</source>
            <translation>La carpeta {0} no está vacía.</translation>
        </message>
        <message>
            <source>The folder's disk is connected at another place, but {0}</source>
            <translation>El disco de la carpeta está conectado en otro lugar, pero: {0}</translation>
        </message>
        <message>
            <source>The folder's disk is not connected.</source>
            <translation>El disco de la carpeta no está conectado.</translation>
        </message>
        <message>
            <source>The folder's disk is not mounted.</source>
            <translation>El disco de la carpeta no está montado.</translation>
        </message>
        <message>
            <source>The folder's disk “{0}” is connected at another place, but {1}</source>
            <translation>El disco de la carpeta, «{0}», está conectado en otro lugar, pero: {1}</translation>
        </message>
        <message>
            <source>The folder's disk “{0}” is not connected.</source>
            <translation>El disco de la carpeta, «{0}», no está conectado.</translation>
        </message>
        <message>
            <source>The index cannot be deleted: {0}.</source>
            <translation>No se puede borrar el índice: {0}.</translation>
        </message>
        <message>
            <source>The library cannot be opened.</source>
            <translation>No se puede abrir la biblioteca.</translation>
        </message>
        <message>
            <source>The library cannot be written.</source>
            <translation>No se puede escribir en la biblioteca.</translation>
        </message>
        <message>
            <source>The library could not be moved to {0}: {1}.</source>
            <translation>No se pudo mover la biblioteca a {0}: {1}.</translation>
        </message>
        <message>
            <source>The library folder cannot be locked: {0}.</source>
            <translation>No se puede bloquear la carpeta de la biblioteca: {0}.</translation>
        </message>
        <message>
            <source>The library folder {0} belongs to {1}, and you may not look into it.</source>
            <translation>La carpeta de biblioteca {0} pertenece a {1} y usted no puede ver su contenido.</translation>
        </message>
        <message>
            <source>The library folder {0} cannot be used: {1}.</source>
            <translation>No se puede usar la carpeta de biblioteca {0}: {1}.</translation>
        </message>
        <message>
            <source>The library folders {0} and {1} both say that the library is in another one.</source>
            <translation>Las carpetas de biblioteca {0} y {1} dicen ambas que la biblioteca está en otra.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be written by you; it belongs to {1}.</source>
            <translation>Usted no puede escribir en la biblioteca de {0}; pertenece a {1}.</translation>
        </message>
        <message>
            <source>The library in {0} is in use by {1} (process {2}).</source>
            <translation>{1} está usando la biblioteca de {0} (proceso {2}).</translation>
        </message>
        <message>
            <source>The library is being moved at this moment.</source>
            <translation>En este momento se está moviendo la biblioteca.</translation>
        </message>
        <message>
            <source>The library is being prepared for this version.</source>
            <translation>Se está preparando la biblioteca para esta versión.</translation>
        </message>
        <message>
            <source>The library is closed.</source>
            <translation>La biblioteca está cerrada.</translation>
        </message>
        <message>
            <source>The library is in use by another program.</source>
            <translation>Otro programa está usando la biblioteca.</translation>
        </message>
        <message>
            <source>The library is in {0}, which is not connected.</source>
            <translation>La biblioteca está en {0}, que no está conectado.</translation>
        </message>
        <message>
            <source>The library is there already.</source>
            <translation>La biblioteca ya está ahí.</translation>
        </message>
        <message>
            <source>The library keeps its own files in that folder.</source>
            <translation>La biblioteca guarda sus propios archivos en esa carpeta.</translation>
        </message>
        <message>
            <source>The library lies on a network drive ({0}), where it would be damaged sooner or later.</source>
            <translation>La biblioteca está en una unidad de red ({0}), donde tarde o temprano se dañaría.</translation>
        </message>
        <message>
            <source>The library must be updated, but no backup of it could be made first.</source>
            <translation>Hay que actualizar la biblioteca, pero antes no se pudo hacer una copia de seguridad.</translation>
        </message>
        <message>
            <source>The library was moved to {0}.</source>
            <translation>La biblioteca se movió a {0}.</translation>
        </message>
        <message>
            <source>The library was repaired or restored in this moment.</source>
            <translation>La biblioteca se reparó o se restauró en este momento.</translation>
        </message>
        <message>
            <source>The library was written by a newer version of Photosift.</source>
            <translation>La biblioteca la escribió una versión más nueva de Photosift.</translation>
        </message>
        <message>
            <source>The library's catalog is damaged.</source>
            <translation>El catálogo de la biblioteca está dañado.</translation>
        </message>
        <message>
            <source>The library's disk does not allow several programs to share a file.</source>
            <translation>El disco de la biblioteca no permite que varios programas compartan un archivo.</translation>
        </message>
        <message>
            <source>The logs cannot be deleted: {0}.</source>
            <translation>No se pueden borrar los registros: {0}.</translation>
        </message>
        <message>
            <source>The logs cannot be written to {0}: {1}.</source>
            <translation>No se pueden escribir los registros en {0}: {1}.</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <source>The model cannot be stored: {0}.</source>
            <translation>No se puede guardar el modelo: {0}.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>No se pudo cargar el modelo.</translation>
        </message>
        <message>
            <source>The model does not fit into the memory of {0}.</source>
            <translation>El modelo no cabe en la memoria de {0}.</translation>
        </message>
        <message>
            <source>The model failed at this picture.</source>
            <translation>El modelo falló con esta imagen.</translation>
        </message>
        <message>
            <source>The model folder cannot be written.</source>
            <translation>No se puede escribir en la carpeta del modelo.</translation>
        </message>
        <message>
            <source>The model server cannot be reached.</source>
            <translation>No se puede acceder al servidor de modelos.</translation>
        </message>
        <message>
            <source>The model {0} cannot be removed: {1}.</source>
            <translation>No se puede quitar el modelo {0}: {1}.</translation>
        </message>
        <message>
            <source>The model {0} gives no usable numbers.</source>
            <translation>El modelo {0} no da números utilizables.</translation>
        </message>
        <message>
            <source>The model {0} gives vectors of shape {1} instead of {2}.</source>
            <translation>El modelo {0} da vectores de forma {1} en lugar de {2}.</translation>
        </message>
        <message>
            <source>The model {0} is not downloaded.</source>
            <translation>El modelo {0} no está descargado.</translation>
        </message>
        <message>
            <source>The model {0} was not downloaded, so it is not removed.</source>
            <translation>El modelo {0} no se descargó, así que no se quita.</translation>
        </message>
        <message>
            <source>The name is longer than {0} bytes.</source>
            <translation>El nombre tiene más de {0} bytes.</translation>
        </message>
        <message>
            <source>The name or its path is too long.</source>
            <translation>El nombre o su ruta es demasiado largo.</translation>
        </message>
        <message>
            <source>The name would be empty.</source>
            <translation>El nombre quedaría vacío.</translation>
        </message>
        <message>
            <source>The part of the model for pictures could not be loaded again.</source>
            <translation>No se pudo volver a cargar la parte del modelo para imágenes.</translation>
        </message>
        <message>
            <source>The part of the model for words could not be loaded again.</source>
            <translation>No se pudo volver a cargar la parte del modelo para palabras.</translation>
        </message>
        <message>
            <source>The parts of this search cancel each other out.</source>
            <translation>Las partes de esta búsqueda se anulan entre sí.</translation>
        </message>
        <message>
            <source>The pattern holds a character that no pattern can hold.</source>
            <translation>El patrón contiene un carácter que ningún patrón puede contener.</translation>
        </message>
        <message>
            <source>The pattern is empty.</source>
            <translation>El patrón está vacío.</translation>
        </message>
        <message>
            <source>The pattern is longer than {0} characters.</source>
            <translation>El patrón tiene más de {0} caracteres.</translation>
        </message>
        <message>
            <source>The pattern {0} cannot be understood.</source>
            <translation>No se entiende el patrón {0}.</translation>
        </message>
        <message>
            <source>The pattern {0} would leave out every photo.</source>
            <translation>El patrón {0} excluiría todas las fotos.</translation>
        </message>
        <message>
            <source>The pattern “{0}” cannot be read: a brace is left open.</source>
            <translation>No se puede leer el patrón «{0}»: falta cerrar una llave.</translation>
        </message>
        <message>
            <source>The photo is not in “{0}”.</source>
            <translation>La foto no está en «{0}».</translation>
        </message>
        <message>
            <source>The picture could not be read in time.</source>
            <translation>No se pudo leer la imagen a tiempo.</translation>
        </message>
        <message>
            <source>The picture could not be read.</source>
            <translation>No se pudo leer la imagen.</translation>
        </message>
        <message>
            <source>The picture declares {0} by {1} pixels.</source>
            <translation>La imagen declara {0} por {1} píxeles.</translation>
        </message>
        <message>
            <source>The picture decoder does not start.</source>
            <translation>El decodificador de imágenes no se inicia.</translation>
        </message>
        <message>
            <source>The picture decoder does not start: {0}.</source>
            <translation>El decodificador de imágenes no se inicia: {0}.</translation>
        </message>
        <message>
            <source>The picture has no such part.</source>
            <translation>La imagen no tiene esa parte.</translation>
        </message>
        <message>
            <source>The picture is damaged.</source>
            <translation>La imagen está dañada.</translation>
        </message>
        <message>
            <source>The picture is empty.</source>
            <translation>La imagen está vacía.</translation>
        </message>
        <message>
            <source>The picture is incomplete: the end of the file is missing.</source>
            <translation>La imagen está incompleta: falta el final del archivo.</translation>
        </message>
        <message>
            <source>The picture is larger than a {0} can be.</source>
            <translation>La imagen es más grande de lo que admite {0}.</translation>
        </message>
        <message>
            <source>The picture needs more memory than a decoder may use.</source>
            <translation>La imagen necesita más memoria de la que puede usar un decodificador.</translation>
        </message>
        <message>
            <source>The preprocessing of this model is not handled: {0}.</source>
            <translation>No se admite el preprocesado de este modelo: {0}.</translation>
        </message>
        <message>
            <source>The saved search cannot be read.</source>
            <translation>No se puede leer la búsqueda guardada.</translation>
        </message>
        <message>
            <source>The server answered with the error {0}.</source>
            <translation>El servidor respondió con el error {0}.</translation>
        </message>
        <message>
            <source>The server answers from an address that is not encrypted ({0}).</source>
            <translation>El servidor responde desde una dirección sin cifrar ({0}).</translation>
        </message>
        <message>
            <source>The server does not answer.</source>
            <translation>El servidor no responde.</translation>
        </message>
        <message>
            <source>The server does not give this file away.</source>
            <translation>El servidor no entrega este archivo.</translation>
        </message>
        <message>
            <source>The server does not have this file.</source>
            <translation>El servidor no tiene este archivo.</translation>
        </message>
        <message>
            <source>The server does not have {0} of {1}.</source>
            <translation>El servidor no tiene {0} de {1}.</translation>
        </message>
        <message>
            <source>The server does not tell the size of the file.</source>
            <translation>El servidor no dice el tamaño del archivo.</translation>
        </message>
        <message>
            <source>The server sends the request in circles.</source>
            <translation>El servidor redirige la petición en círculos.</translation>
        </message>
        <message>
            <source>The system allows no more folders to be watched (fs.inotify.max_user_instances is {0}), so it is compared every 5 minutes, or less often where that takes long. To raise the limit: sudo sysctl fs.inotify.max_user_instances={1}</source>
            <translation>El sistema no permite vigilar más carpetas (fs.inotify.max_user_instances es {0}), así que se compara cada 5 minutos, o menos a menudo si eso tarda mucho. Para subir el límite: sudo sysctl fs.inotify.max_user_instances={1}</translation>
        </message>
        <message>
            <source>The system allows no more folders to be watched (fs.inotify.max_user_watches is {0}), so it is compared every 5 minutes, or less often where that takes long. To raise the limit: sudo sysctl fs.inotify.max_user_watches={1}</source>
            <translation>El sistema no permite vigilar más carpetas (fs.inotify.max_user_watches es {0}), así que se compara cada 5 minutos, o menos a menudo si eso tarda mucho. Para subir el límite: sudo sysctl fs.inotify.max_user_watches={1}</translation>
        </message>
        <message>
            <source>The system allows no more folders to be watched, so it is compared every 5 minutes, or less often where that takes long.</source>
            <translation>El sistema no permite vigilar más carpetas, así que se compara cada 5 minutos, o menos a menudo si eso tarda mucho.</translation>
        </message>
        <message>
            <source>The thumbnails cannot be cleared: {0}.</source>
            <translation>No se pueden borrar las miniaturas: {0}.</translation>
        </message>
        <message>
            <source>The tokenizer of this model is missing or damaged.</source>
            <translation>El tokenizador de este modelo falta o está dañado.</translation>
        </message>
        <message>
            <source>The weights may be damaged, or belong to another architecture.</source>
            <translation>Los pesos pueden estar dañados o pertenecer a otra arquitectura.</translation>
        </message>
        <message>
            <source>The window cannot be started: {0}.</source>
            <translation>No se puede iniciar la ventana: {0}.</translation>
        </message>
        <message>
            <source>There is a file in the place of the folder.</source>
            <translation>Hay un archivo en el lugar de la carpeta.</translation>
        </message>
        <message>
            <source>There is a tag called “{0}” already.</source>
            <translation>Ya hay una etiqueta llamada «{0}».</translation>
        </message>
        <message>
            <source>There is an album called “{0}” already.</source>
            <translation>Ya hay un álbum llamado «{0}».</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>No existe el archivo {0}.</translation>
        </message>
        <message>
            <source>There is no folder {0}.</source>
            <translation>No existe la carpeta {0}.</translation>
        </message>
        <message>
            <source>There is no library here yet.</source>
            <translation>Aquí aún no hay ninguna biblioteca.</translation>
        </message>
        <message>
            <source>There is no model at {0}.</source>
            <translation>No hay ningún modelo en {0}.</translation>
        </message>
        <message>
            <source>There is no model {0} on this machine.</source>
            <translation>No hay ningún modelo {0} en este ordenador.</translation>
        </message>
        <message>
            <source>There is no model {0} to download.</source>
            <translation>No hay ningún modelo {0} que descargar.</translation>
        </message>
        <message>
            <source>There is no place for the engine's socket: {0}.</source>
            <translation>No hay lugar para el socket del motor: {0}.</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <translation>No hay ninguna preferencia llamada {0}.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>No existe esa carpeta.</translation>
        </message>
        <message>
            <source>There is no such work on files any more.</source>
            <translation>Ese trabajo con archivos ya no existe.</translation>
        </message>
        <message>
            <source>There is none while no model is loaded.</source>
            <translation>No hay ninguno mientras no se cargue un modelo.</translation>
        </message>
        <message>
            <source>There is nothing left of this to take back.</source>
            <translation>De esto ya no queda nada que deshacer.</translation>
        </message>
        <message>
            <source>There is nothing of a model {0} on this machine.</source>
            <translation>No hay nada de un modelo {0} en este ordenador.</translation>
        </message>
        <message>
            <source>There is nothing to search for.</source>
            <translation>No hay nada que buscar.</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} GB are free, and {2} GB are needed.</source>
            <translation>Hay muy poco espacio en {0}: {1} GB libres, y se necesitan {2} GB.</translation>
        </message>
        <message>
            <source>They are made again when you look at the photos.</source>
            <translation>Se crean de nuevo cuando mira las fotos.</translation>
        </message>
        <message>
            <source>This could not be finished.</source>
            <translation>Esto no se pudo terminar.</translation>
        </message>
        <message>
            <source>This file is not a picture that Photosift reads.</source>
            <translation>Este archivo no es una imagen que Photosift lea.</translation>
        </message>
        <message>
            <source>This file is {0}, not a picture that Photosift reads.</source>
            <translation>Este archivo es {0}, no una imagen que Photosift lea.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>Esto es una carpeta, no un archivo.</translation>
        </message>
        <message>
            <source>This is not a regular file (a pipe, socket or device).</source>
            <translation>Esto no es un archivo normal (sino una tubería, un socket o un dispositivo).</translation>
        </message>
        <message>
            <source>This is still under way.</source>
            <translation>Esto sigue en curso.</translation>
        </message>
        <message>
            <source>This is too large to be searched with.</source>
            <translation>Esto es demasiado grande para buscar con ello.</translation>
        </message>
        <message>
            <source>This photo cannot be compared yet.</source>
            <translation>Esta foto aún no se puede comparar.</translation>
        </message>
        <message>
            <source>This photo is no longer in the library.</source>
            <translation>Esta foto ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>This variant of the picture format is not handled.</source>
            <translation>No se admite esta variante del formato de imagen.</translation>
        </message>
        <message>
            <source>To take a whole folder out of the library: photosift remove FOLDER.</source>
            <translation>Para quitar una carpeta entera de la biblioteca: photosift remove CARPETA.</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>Demasiados niveles de enlaces simbólicos</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>Demasiados archivos abiertos</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>El otro extremo no está conectado</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Vuelva a intentarlo más tarde.</translation>
        </message>
        <message>
            <source>Try again when it has ended.</source>
            <translation>Vuelva a intentarlo cuando haya terminado.</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Vuelva a intentarlo: continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>Try again; if it happens again, choose another model.</source>
            <translation>Vuelva a intentarlo; si ocurre de nuevo, elija otro modelo.</translation>
        </message>
        <message>
            <source>Try again; it is started anew when needed.</source>
            <translation>Vuelva a intentarlo; se inicia de nuevo cuando hace falta.</translation>
        </message>
        <message>
            <source>Two disks that pass for the folder's disk are connected: {0}. Disconnect the copy, or relocate the folder to the right one.</source>
            <translation>Hay conectados dos discos que pasan por el de la carpeta: {0}. Desconecte la copia o reubique la carpeta en el correcto.</translation>
        </message>
        <message>
            <source>Two disks that pass for the folder's disk “{0}” are connected: {1}. Disconnect the copy, or relocate the folder to the right one.</source>
            <translation>Hay conectados dos discos que pasan por el de la carpeta, «{0}»: {1}. Desconecte la copia o reubique la carpeta en el correcto.</translation>
        </message>
        <message>
            <source>Type some letters.</source>
            <translation>Escriba algunas letras.</translation>
        </message>
        <message>
            <source>Type some words or add a picture.</source>
            <translation>Escriba algunas palabras o añada una imagen.</translation>
        </message>
        <message>
            <source>Update Photosift.</source>
            <translation>Actualice Photosift.</translation>
        </message>
        <message>
            <source>Update Photosift; the library was not changed.</source>
            <translation>Actualice Photosift; la biblioteca no se modificó.</translation>
        </message>
        <message>
            <source>Use a .safetensors, .pt, .pth or .bin file.</source>
            <translation>Use un archivo .safetensors, .pt, .pth o .bin.</translation>
        </message>
        <message>
            <source>Use a library of your own: --library DIR.</source>
            <translation>Use una biblioteca propia: --library CARPETA.</translation>
        </message>
        <message>
            <source>Use a limit of 1 or more.</source>
            <translation>Use un límite de 1 o más.</translation>
        </message>
        <message>
            <source>Use a shorter one.</source>
            <translation>Use uno más corto.</translation>
        </message>
        <message>
            <source>Use a size in degrees above 0.</source>
            <translation>Use un tamaño en grados mayor que 0.</translation>
        </message>
        <message>
            <source>Use a smaller picture.</source>
            <translation>Use una imagen más pequeña.</translation>
        </message>
        <message>
            <source>Use the weights as .safetensors, or as a .pt file that holds tensors only.</source>
            <translation>Use los pesos como .safetensors, o como un archivo .pt que contenga solo tensores.</translation>
        </message>
        <message>
            <source>Use weights such as 1 or -1.</source>
            <translation>Use pesos como 1 o -1.</translation>
        </message>
        <message>
            <source>Wait for its end; `photosift status` tells.</source>
            <translation>Espere a que termine; `photosift status` lo dice.</translation>
        </message>
        <message>
            <source>Wait until it has been indexed; if it failed, see the list of failures.</source>
            <translation>Espere a que se haya indexado; si falló, vea la lista de fallos.</translation>
        </message>
        <message>
            <source>Wait until that is done (process {0}).</source>
            <translation>Espere a que termine (proceso {0}).</translation>
        </message>
        <message>
            <source>Waiting for the charger</source>
            <translation>A la espera del cargador</translation>
        </message>
        <message>
            <source>Waiting until other programs need less</source>
            <translation>A la espera de que otros programas necesiten menos</translation>
        </message>
        <message>
            <source>Waiting until {0}:{1}</source>
            <translation>A la espera de las {0}:{1}</translation>
        </message>
        <message>
            <source>What may be in braces: name, date (date:%Y-%m-%d), number (number:3), camera, rating, tag.</source>
            <translation>Entre llaves puede ir: name, date (date:%Y-%m-%d), number (number:3), camera, rating, tag.</translation>
        </message>
        <message>
            <source>Write ? in its place: it stands for any one character.</source>
            <translation>Escriba ? en su lugar: vale por un carácter cualquiera.</translation>
        </message>
        <message>
            <source>Write it as #rrggbb: #2f63d6</source>
            <translation>Escríbalo como #rrggbb: #2f63d6</translation>
        </message>
        <message>
            <source>Write it as in %Y-%m-%d or %Y%m%d_%H%M%S.</source>
            <translation>Escríbala como en %Y-%m-%d o %Y%m%d_%H%M%S.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file: `private/`, `*.png`, `/2019/raw`.</source>
            <translation>Escríbalo como en un archivo .gitignore: `private/`, `*.png`, `/2019/raw`.</translation>
        </message>
        <message>
            <source>Write it as open_clip does, for example ViT-B-32.</source>
            <translation>Escríbala como open_clip, por ejemplo ViT-B-32.</translation>
        </message>
        <message>
            <source>Write the full path of the library's folder into it, or delete it if the library is where the file is.</source>
            <translation>Escriba en él la ruta completa de la carpeta de la biblioteca, o bórrelo si la biblioteca está donde está el archivo.</translation>
        </message>
        <message>
            <source>Write {number:3}.</source>
            <translation>Escriba {number:3}.</translation>
        </message>
        <message>
            <source>Write {{ or }} for a brace that belongs to the name.</source>
            <translation>Escriba {{ o }} para una llave que forma parte del nombre.</translation>
        </message>
        <message>
            <source>You may not change this file or its folder.</source>
            <translation>Usted no puede modificar este archivo o su carpeta.</translation>
        </message>
        <message>
            <source>You may not write to {0}.</source>
            <translation>Usted no puede escribir en {0}.</translation>
        </message>
        <message>
            <source>`photosift folders` lists them.</source>
            <translation>`photosift folders` las muestra.</translation>
        </message>
        <message>
            <source>`photosift library backups` lists some.</source>
            <translation>`photosift library backups` muestra algunas.</translation>
        </message>
        <message>
            <source>`photosift models list` shows those that can be removed.</source>
            <translation>`photosift models list` muestra los que se pueden quitar.</translation>
        </message>
        <message>
            <source>`photosift models list` shows those that can be used.</source>
            <translation>`photosift models list` muestra los que se pueden usar.</translation>
        </message>
        <message>
            <source>`photosift models list` shows what can be downloaded.</source>
            <translation>`photosift models list` muestra lo que se puede descargar.</translation>
        </message>
        <message>
            <source>`photosift trash` puts photos there.</source>
            <translation>`photosift trash` pone fotos ahí.</translation>
        </message>
        <message>
            <source>a GIMP document</source>
            <translation>un documento de GIMP</translation>
        </message>
        <message>
            <source>a JPEG XL picture</source>
            <translation>una imagen JPEG XL</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <source>a Photoshop document</source>
            <translation>un documento de Photoshop</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <translation>un documento PostScript</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <translation>un dibujo vectorial</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>un vídeo</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <source>albums</source>
            <translation>álbumes</translation>
        </message>
        <message>
            <source>an XML document</source>
            <translation>un documento XML</translation>
        </message>
        <message>
            <source>an archive or an office document</source>
            <translation>un archivo comprimido o un documento de oficina</translation>
        </message>
        <message>
            <source>auto, cpu, cuda, mps or xpu</source>
            <translation>auto, cpu, cuda, mps o xpu</translation>
        </message>
        <message>
            <source>auto, float32 or bfloat16</source>
            <translation>auto, float32 o bfloat16</translation>
        </message>
        <message>
            <source>backups</source>
            <translation>copias de seguridad</translation>
        </message>
        <message>
            <source>catalog</source>
            <translation>catálogo</translation>
        </message>
        <message>
            <source>continue or pause</source>
            <translation>continue o pause</translation>
        </message>
        <message>
            <source>continue or stop</source>
            <translation>continue o stop</translation>
        </message>
        <message>
            <source>damaged: {0}</source>
            <translation>dañadas: {0}</translation>
        </message>
        <message>
            <source>dates set by hand</source>
            <translation>fechas puestas a mano</translation>
        </message>
        <message>
            <source>did not fire</source>
            <translation>no se disparó</translation>
        </message>
        <message>
            <source>directories</source>
            <translation>directorios</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>disco</translation>
        </message>
        <message>
            <source>edits in the history</source>
            <translation>cambios en el historial</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>vectores</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>motor</translation>
        </message>
        <message>
            <source>every photo is done</source>
            <translation>todas las fotos están hechas</translation>
        </message>
        <message>
            <source>exit status {0}</source>
            <translation>código de salida {0}</translation>
        </message>
        <message>
            <source>failures</source>
            <translation>fallos</translation>
        </message>
        <message>
            <source>files of one photo were not shown together; put together again</source>
            <translation>los archivos de una foto no se mostraban juntos; se han reunido de nuevo</translation>
        </message>
        <message>
            <source>fired</source>
            <translation>se disparó</translation>
        </message>
        <message>
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <source>folders</source>
            <translation>carpetas</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>index</source>
            <translation>índice</translation>
        </message>
        <message>
            <source>input or output error</source>
            <translation>error de entrada o salida</translation>
        </message>
        <message>
            <source>kinds of photos</source>
            <translation>clases de fotos</translation>
        </message>
        <message>
            <source>loaded</source>
            <translation>cargado</translation>
        </message>
        <message>
            <source>megabytes</source>
            <translation>megabytes</translation>
        </message>
        <message>
            <source>megabytes, 0 for no limit</source>
            <translation>megabytes, 0 para no poner límite</translation>
        </message>
        <message>
            <source>minutes, 0 for never</source>
            <translation>minutos, 0 para nunca</translation>
        </message>
        <message>
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <source>names</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>names of models</source>
            <translation>nombres de modelos</translation>
        </message>
        <message>
            <source>notes of moved files</source>
            <translation>notas de archivos movidos</translation>
        </message>
        <message>
            <source>notes of work on files</source>
            <translation>notas de trabajos con archivos</translation>
        </message>
        <message>
            <source>only {0} MB free</source>
            <translation>solo {0} MB libres</translation>
        </message>
        <message>
            <source>open_clip knows no architecture {0}.</source>
            <translation>open_clip no conoce ninguna arquitectura {0}.</translation>
        </message>
        <message>
            <source>other words for tags</source>
            <translation>otras palabras para etiquetas</translation>
        </message>
        <message>
            <source>out-of-memory</source>
            <translation>falta de memoria</translation>
        </message>
        <message>
            <source>packages</source>
            <translation>paquetes</translation>
        </message>
        <message>
            <source>parts of edits in the history</source>
            <translation>partes de cambios en el historial</translation>
        </message>
        <message>
            <source>patterns of what is left out</source>
            <translation>patrones de lo excluido</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>fotos</translation>
        </message>
        <message>
            <source>photos in albums</source>
            <translation>fotos en álbumes</translation>
        </message>
        <message>
            <source>photos in the trash</source>
            <translation>fotos en la papelera</translation>
        </message>
        <message>
            <source>photosift</source>
            <translation>Photosift</translation>
        </message>
        <message>
            <source>poison</source>
            <translation>cierre inesperado</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>cola</translation>
        </message>
        <message>
            <source>ratings and other marks of photos</source>
            <translation>valoraciones y otras marcas de fotos</translation>
        </message>
        <message>
            <source>recent searches</source>
            <translation>búsquedas recientes</translation>
        </message>
        <message>
            <source>recovery</source>
            <translation>recuperación</translation>
        </message>
        <message>
            <source>resting</source>
            <translation>en reposo</translation>
        </message>
        <message>
            <source>second names of files</source>
            <translation>segundos nombres de archivos</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>preferencias</translation>
        </message>
        <message>
            <source>some {0}</source>
            <translation>algunos elementos ({0})</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>stacks</source>
            <translation>grupos de archivos</translation>
        </message>
        <message>
            <source>system, full or reduced</source>
            <translation>system, full o reduced</translation>
        </message>
        <message>
            <source>system, light or dark</source>
            <translation>system, light o dark</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>tags on photos</source>
            <translation>etiquetas de fotos</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>the index holds {0}, the catalog {1}</source>
            <translation>el índice contiene {0}, el catálogo {1}</translation>
        </message>
        <message>
            <source>the name of a model</source>
            <translation>el nombre de un modelo</translation>
        </message>
        <message>
            <source>thumbnails</source>
            <translation>miniaturas</translation>
        </message>
        <message>
            <source>timeout</source>
            <translation>tardó demasiado</translation>
        </message>
        <message>
            <source>too-large</source>
            <translation>demasiado grande</translation>
        </message>
        <message>
            <source>unknown reason</source>
            <translation>motivo desconocido</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>unsupported</source>
            <translation>no admitido</translation>
        </message>
        <message>
            <source>user {0}</source>
            <translation>el usuario {0}</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabajo</translation>
        </message>
        <message>
            <source>{0} (disk {1}) is offline</source>
            <translation>{0} (disco {1}) no está conectada</translation>
        </message>
        <message>
            <source>{0} (disk {1}): {2}, looked through at times</source>
            <translation>{0} (disco {1}): {2}, se revisa de vez en cuando</translation>
        </message>
        <message>
            <source>{0} (disk {1}): {2}, not watched</source>
            <translation>{0} (disco {1}): {2}, sin vigilar</translation>
        </message>
        <message>
            <source>{0} (disk {1}): {2}, watched</source>
            <translation>{0} (disco {1}): {2}, vigilada</translation>
        </message>
        <message>
            <source>{0} albums</source>
            <translation>{0} álbumes</translation>
        </message>
        <message>
            <source>{0} cannot be loaded: {1}</source>
            <translation>No se puede cargar {0}: {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>No se puede leer {0}: {1}.</translation>
        </message>
        <message>
            <source>{0} changed while it was in use.</source>
            <translation>{0} cambió mientras se usaba.</translation>
        </message>
        <message>
            <source>{0} could not be loaded again: {1}</source>
            <translation>No se pudo volver a cargar {0}: {1}</translation>
        </message>
        <message>
            <source>{0} could not be used ({1}): {2}</source>
            <translation>{0} sin poder usarse ({1}): {2}</translation>
        </message>
        <message>
            <source>{0} dates set by hand</source>
            <translation>{0} fechas puestas a mano</translation>
        </message>
        <message>
            <source>{0} directories</source>
            <translation>{0} directorios</translation>
        </message>
        <message>
            <source>{0} edits in the history</source>
            <translation>{0} cambios en el historial</translation>
        </message>
        <message>
            <source>{0} embeddings of unknown photos, {1} marks without an embedding</source>
            <translation>{0} vectores de fotos desconocidas, {1} marcas sin vector</translation>
        </message>
        <message>
            <source>{0} embeddings of unknown photos, {1} marks without an embedding; dropped</source>
            <translation>{0} vectores de fotos desconocidas, {1} marcas sin vector; eliminados</translation>
        </message>
        <message>
            <source>{0} folders</source>
            <translation>{0} carpetas</translation>
        </message>
        <message>
            <source>{0} gives other numbers than before.</source>
            <translation>{0} da números distintos que antes.</translation>
        </message>
        <message>
            <source>{0} holds an unfinished copy of the library in {1}, which is not connected.</source>
            <translation>{0} contiene una copia sin terminar de la biblioteca de {1}, que no está conectado.</translation>
        </message>
        <message>
            <source>{0} is a TorchScript program, which would run code of unknown origin.</source>
            <translation>{0} es un programa TorchScript, que ejecutaría código de origen desconocido.</translation>
        </message>
        <message>
            <source>{0} is a file.</source>
            <translation>{0} es un archivo.</translation>
        </message>
        <message>
            <source>{0} is damaged or incomplete.</source>
            <translation>{0} está dañado o incompleto.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no backup of a library.</source>
            <translation>{0} está dañado o no es una copia de seguridad de una biblioteca.</translation>
        </message>
        <message>
            <source>{0} is in use.</source>
            <translation>{0} está en uso.</translation>
        </message>
        <message>
            <source>{0} is no checkpoint.</source>
            <translation>{0} no es un archivo de pesos.</translation>
        </message>
        <message>
            <source>{0} is no colour.</source>
            <translation>{0} no es un color.</translation>
        </message>
        <message>
            <source>{0} is no configuration of open_clip.</source>
            <translation>{0} no es una configuración de open_clip.</translation>
        </message>
        <message>
            <source>{0} is no model that can be downloaded.</source>
            <translation>{0} no es un modelo que se pueda descargar.</translation>
        </message>
        <message>
            <source>{0} is no ordinary file.</source>
            <translation>{0} no es un archivo normal.</translation>
        </message>
        <message>
            <source>{0} is no value of {1}.</source>
            <translation>{0} no es un valor de {1}.</translation>
        </message>
        <message>
            <source>{0} is not a folder.</source>
            <translation>{0} no es una carpeta.</translation>
        </message>
        <message>
            <source>{0} is not used any more.</source>
            <translation>{0} ya no se usa.</translation>
        </message>
        <message>
            <source>{0} is offline</source>
            <translation>{0} no está conectada</translation>
        </message>
        <message>
            <source>{0} is too large to be a configuration.</source>
            <translation>{0} es demasiado grande para ser una configuración.</translation>
        </message>
        <message>
            <source>{0} is {1} now, for another file has its name.</source>
            <translation>{0} se llama ahora {1}, porque otro archivo tiene su nombre.</translation>
        </message>
        <message>
            <source>{0} kinds of photos</source>
            <translation>{0} clases de fotos</translation>
        </message>
        <message>
            <source>{0} lies in the photo folder {1}.</source>
            <translation>{0} está en la carpeta de fotos {1}.</translation>
        </message>
        <message>
            <source>{0} lies within the library itself.</source>
            <translation>{0} está dentro de la propia biblioteca.</translation>
        </message>
        <message>
            <source>{0} names for {1}</source>
            <translation>{0} nombres para {1}</translation>
        </message>
        <message>
            <source>{0} names for {1}; {2} made again</source>
            <translation>{0} nombres para {1}; {2} creados de nuevo</translation>
        </message>
        <message>
            <source>{0} names of models</source>
            <translation>{0} nombres de modelos</translation>
        </message>
        <message>
            <source>{0} notes of moved files</source>
            <translation>{0} notas de archivos movidos</translation>
        </message>
        <message>
            <source>{0} notes of work on files</source>
            <translation>{0} notas de trabajos con archivos</translation>
        </message>
        <message>
            <source>{0} of photos that are not in the library any more</source>
            <translation>{0} de fotos que ya no están en la biblioteca</translation>
        </message>
        <message>
            <source>{0} of photos that are not in the library any more; deleted</source>
            <translation>{0} de fotos que ya no están en la biblioteca; borradas</translation>
        </message>
        <message>
            <source>{0} on {1} in {2}, {3} dimensions</source>
            <translation>{0} en {1} con {2}, {3} dimensiones</translation>
        </message>
        <message>
            <source>{0} other words for tags</source>
            <translation>{0} otras palabras para etiquetas</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which the library knows already.</source>
            <translation>{0} se solapa con {1}, que la biblioteca ya conoce.</translation>
        </message>
        <message>
            <source>{0} parts of edits in the history</source>
            <translation>{0} partes de cambios en el historial</translation>
        </message>
        <message>
            <source>{0} patterns of what is left out</source>
            <translation>{0} patrones de lo excluido</translation>
        </message>
        <message numerus="yes">
            <source>{0} photos</source>
            <translation>
                <numerusform>{0} foto</numerusform>
                <numerusform>{0} fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in albums</source>
            <translation>{0} fotos en álbumes</translation>
        </message>
        <message>
            <source>{0} photos in the trash</source>
            <translation>{0} fotos en la papelera</translation>
        </message>
        <message>
            <source>{0} photos or folders are counted wrongly</source>
            <translation>{0} fotos o carpetas están mal contadas</translation>
        </message>
        <message>
            <source>{0} photos or folders are counted wrongly; put together again</source>
            <translation>{0} fotos o carpetas están mal contadas; se han reunido de nuevo</translation>
        </message>
        <message>
            <source>{0} ratings and other marks of photos</source>
            <translation>{0} valoraciones y otras marcas de fotos</translation>
        </message>
        <message>
            <source>{0} recent searches</source>
            <translation>{0} búsquedas recientes</translation>
        </message>
        <message>
            <source>{0} second names of files</source>
            <translation>{0} segundos nombres de archivos</translation>
        </message>
        <message>
            <source>{0} settings</source>
            <translation>{0} preferencias</translation>
        </message>
        <message>
            <source>{0} tags</source>
            <translation>{0} etiquetas</translation>
        </message>
        <message>
            <source>{0} tags on photos</source>
            <translation>{0} etiquetas de fotos</translation>
        </message>
        <message>
            <source>{0} wait</source>
            <translation>{0} en espera</translation>
        </message>
        <message>
            <source>{0} waits</source>
            <translation>{0} en espera</translation>
        </message>
        <message>
            <source>{0} was made by a newer version of Photosift.</source>
            <translation>{0} se hizo con una versión más nueva de Photosift.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}, looked through at times</source>
            <translation>{0}: {1}, se revisa de vez en cuando</translation>
        </message>
        <message>
            <source>{0}: {1}, not watched</source>
            <translation>{0}: {1}, sin vigilar</translation>
        </message>
        <message>
            <source>{0}: {1}, watched</source>
            <translation>{0}: {1}, vigilada</translation>
        </message>
        <message>
            <source>“{0}” cannot be changed from photos to a search, or back.</source>
            <translation>«{0}» no se puede cambiar de fotos a una búsqueda, ni al revés.</translation>
        </message>
        <message>
            <source>“{0}” is a saved search.</source>
            <translation>«{0}» es una búsqueda guardada.</translation>
        </message>
        <message>
            <source>“{0}” is a word for “{1}”.</source>
            <translation>«{0}» es una palabra para «{1}».</translation>
        </message>
        <message>
            <source>“{0}” is no number of digits.</source>
            <translation>«{0}» no es un número de cifras.</translation>
        </message>
        <message>
            <source>“{0}” takes nothing after a colon.</source>
            <translation>«{0}» no admite nada después de los dos puntos.</translation>
        </message>
    </context>
</TS>
