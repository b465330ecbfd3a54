<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>RMDesk</name>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>“{text}” is not the code of a slip. It looks like {example}.</source>
      <translation>«{text}» no es el código de una papeleta. Tiene esta forma: {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>The code “{text}” lacks its last letter. It looks like {example}.</source>
      <translation>Al código «{text}» le falta la última letra. Tiene esta forma: {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>The code “{text}” has a letter or digit wrong. Look at the slip once more.</source>
      <translation>En el código «{text}» hay una letra o cifra mal. Mire otra vez la papeleta.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/weeks.py</extracomment>
      <source>“{text}” is not a week. Write it like 2026-W13.</source>
      <translation>«{text}» no es una semana. Escríbala así: 2026-W13.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/weeks.py</extracomment>
      <source>The year {year} has no week {number}.</source>
      <translation>El año {year} no tiene semana {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/cells.py</extracomment>
      <source>Row {number} has more than {most} columns, so this does not look like a staff list. Keep the columns with people's details and try again.</source>
      <translation>La fila {number} tiene más de {most} columnas, así que esto no parece una lista de personal. Deje solo las columnas con los datos de las personas y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/cells.py</extracomment>
      <source>The file has more than {most} rows, so this does not look like a staff list. Keep the rows with your people and try again.</source>
      <translation>El archivo tiene más de {most} filas, así que esto no parece una lista de personal. Deje solo las filas con su gente y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/columns.py</extracomment>
      <source>No column with people's names was found. Put a row with headers above your list, for instance “Name”, “Role”, “Department”, “Start date”, “Good at”, “Wants to learn”, and import it again.</source>
      <translation>No se encontró ninguna columna con nombres. Ponga encima de su lista una fila de encabezados, por ejemplo «Nombre», «Puesto», «Departamento», «Fecha de inicio», «Sabe», «Quiere aprender», e impórtela de nuevo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/contacts.py</extracomment>
      <source>There is nobody with a name in this address book.</source>
      <translation>En esta libreta de direcciones no hay nadie con nombre.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file is not plain text (it holds NUL bytes). Save your list as .csv or .xlsx and import that.</source>
      <translation>El archivo no es texto puro (contiene bytes nulos). Guarde su lista como .csv o .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>There is no encoding called “{encoding}”. Common ones are utf-8, utf-16, windows-1252, latin-1 and macintosh.</source>
      <translation>No existe la codificación «{encoding}». Las habituales son utf-8, utf-16, windows-1252, latin-1 y macintosh.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file's letters cannot be read. Open it in the program it came from and save it as “CSV UTF-8” or .xlsx.</source>
      <translation>No se pueden leer las letras del archivo. Ábralo en el programa del que procede y guárdelo como «CSV UTF-8» o .xlsx.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file is not written in the encoding {encoding}. Leave it out, or name another one.</source>
      <translation>El archivo no está escrito en la codificación {encoding}. Omítala o indique otra.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a picture, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Esto es una imagen, no una lista. Guarde su lista como .csv o .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>{file}: {first}</source>
      <translation>{file}: {first}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The file is far too big for a staff list. Keep only the rows you need.</source>
      <translation>El archivo es demasiado grande para una lista de personal. Deje solo las filas que necesita.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a PDF, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Esto es un PDF, no una lista. Guarde su lista como .csv o .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a database, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Esto es una base de datos, no una lista. Guarde su lista como .csv o .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a text document, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Esto es un documento de texto, no una lista. Guarde su lista como .csv o .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The file is empty (0 bytes). Export or save the list again.</source>
      <translation>El archivo está vacío (0 bytes). Exporte o guarde la lista otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>Only workbooks have sheets. Leave the name of the sheet out.</source>
      <translation>Solo los libros de cálculo tienen hojas. Omita el nombre de la hoja.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is an old Excel file (.xls). Open it in your spreadsheet program, save it as .xlsx or .csv, and import that.</source>
      <translation>Este es un archivo antiguo de Excel (.xls). Ábralo en su programa de hojas de cálculo, guárdelo como .xlsx o .csv e impórtelo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a web page, even if its name ends in .xls. Open it in your spreadsheet program, save it as .xlsx, and import that.</source>
      <translation>Esto es una página web, aunque su nombre acabe en .xls. Ábrala en su programa de hojas de cálculo, guárdela como .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” is a folder. Choose the file with your staff list in it.</source>
      <translation>«{path}» es una carpeta. Elija el archivo que contiene su lista de personal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>There is no file “{path}”. Check its name and folder.</source>
      <translation>No existe el archivo «{path}». Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” cannot be opened: this account may not read it, or another program has it open. Close it there, or copy it to your documents, and try again.</source>
      <translation>No se puede abrir «{path}»: esta cuenta no puede leerlo, o lo tiene abierto otro programa. Ciérrelo allí, o cópielo a sus documentos, y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” cannot be read ({error}). Copy it to this computer and try again.</source>
      <translation>No se puede leer «{path}» ({error}). Cópielo a este ordenador y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The workbook is protected with a password. Open it in your spreadsheet program, save a copy without a password, and import that.</source>
      <translation>El libro está protegido con contraseña. Ábralo en su programa de hojas de cálculo, guarde una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>There are headers in the file, but nothing below them.</source>
      <translation>El archivo tiene encabezados, pero nada debajo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a time; write it as 12:30</source>
      <translation>esto no es una hora; se escribe así: 12:30</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>two or three people meet, or one sits out</source>
      <translation>se encuentran dos o tres personas, o una descansa</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>there is no name in this row</source>
      <translation>no hay ningún nombre en esta fila</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>two or three people meet</source>
      <translation>se encuentran dos o tres personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this can be two days; write it as 2019-03-15</source>
      <translation>esto puede ser dos días distintos; se escribe así: 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a date; write it as 2019-03-15</source>
      <translation>esto no es una fecha; escríbala así: 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a week; write it as 2026-W13</source>
      <translation>esto no es una semana; se escribe así: 2026-W13</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this must be a whole number from {least} to {most}</source>
      <translation>tiene que ser un número entero de {least} a {most}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this must be a whole number</source>
      <translation>tiene que ser un número entero</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>write one of {words}</source>
      <translation>se escribe una de estas palabras: {words}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/json_table.py</extracomment>
      <source>The file is not a list of people in JSON. Export the list as .csv or .xlsx and import that.</source>
      <translation>El archivo no es una lista de personas en JSON. Exporte la lista como .csv o .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/json_table.py</extracomment>
      <source>The file is empty: its list has no entries.</source>
      <translation>El archivo está vacío: su lista no tiene entradas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>a level must be a whole number from 1 (knows the basics) to 5 (master)</source>
      <translation>un nivel es un número entero de 1 (conoce lo básico) a 5 (lo domina)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>how much it matters must be a whole number from 1 (some day) to 3 (soon)</source>
      <translation>la importancia es un número entero de 1 (algún día) a 3 (pronto)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>the present level must be a whole number from 0 (nothing yet) to 5</source>
      <translation>el nivel actual es un número entero de 0 (nada todavía) a 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>this is too long for one entry; put semicolons between them</source>
      <translation>es demasiado largo para una sola entrada; sepárelas con punto y coma</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/message_template.py</extracomment>
      <source>A message has at most {most} characters.</source>
      <translation>Un mensaje tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/message_template.py</extracomment>
      <source>There is no field {field}. The fields of this message are {fields}.</source>
      <translation>No existe el campo {field}. Los campos de este mensaje son {fields}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook has no sheet “{wanted}”. It has: {titles}.</source>
      <translation>El libro no tiene la hoja «{wanted}». Tiene: {titles}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook is empty: none of its sheets holds anything.</source>
      <translation>El libro está vacío: ninguna de sus hojas contiene nada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook has too many sheets. Keep the one with your people.</source>
      <translation>El libro tiene demasiadas hojas. Deje solo la de su gente.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/quickbooks.py</extracomment>
      <source>There are no employees in this QuickBooks file. Export the employee list and import that.</source>
      <translation>En este archivo de QuickBooks no hay empleados. Exporte la lista de empleados e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this does not look like a person's name</source>
      <translation>esto no parece el nombre de una persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this text is far too long for one detail</source>
      <translation>este texto es demasiado largo para un solo dato</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>write “every week” or “every other week” (or pause this person later)</source>
      <translation>escriba «cada semana» o «cada dos semanas» (o ponga una pausa más tarde)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>an absence cannot end before it begins</source>
      <translation>una ausencia no puede acabar antes de empezar</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this can be {day} or {other}, and the other dates in the column do not tell; dates like it were not taken. Write them as 2019-03-15</source>
      <translation>puede ser {day} o {other}, y las demás fechas de la columna no lo aclaran; no se tomaron las fechas así. Escríbalas así: 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_skills.py</extracomment>
      <source>this is too long for the name of a skill</source>
      <translation>es demasiado largo para el nombre de una habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There is nothing to paste. Copy the cells with your people first.</source>
      <translation>No hay nada que pegar. Copie primero las celdas con su gente.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There are headers in the file, but no people below them.</source>
      <translation>El archivo tiene encabezados, pero debajo no hay personas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There is no column “{wanted}” in the file. It has {names}.</source>
      <translation>En el archivo no hay columna «{wanted}». Tiene {names}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>The column “{wanted}” is private, so it is never taken.</source>
      <translation>La columna «{wanted}» es privada y no se toma nunca.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>this name is in row {row} already. If they are two people, give each a staff number, an e-mail address or a department of their own</source>
      <translation>este nombre ya está en la fila {row}. Si son dos personas, dé a cada una su propio número, correo o departamento</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>the staff number {number} is that of {name} in row {row} already</source>
      <translation>el número {number} ya es de {name}, en la fila {row}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>A quotation mark (") that opens in row {number} is never closed, so the rows after it cannot be told apart. Correct that row and import the file again.</source>
      <translation>Unas comillas (") que se abren en la fila {number} no se cierran nunca, así que no se pueden separar las filas siguientes. Corrija esa fila e importe el archivo otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>The file is empty: there is no text in it.</source>
      <translation>El archivo está vacío: no contiene texto.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>The cell after row {number} is too long to be part of a staff list. Is a quotation mark (") missing near there?</source>
      <translation>La celda que sigue a la fila {number} es demasiado larga para una lista de personal. ¿Faltan unas comillas (") por ahí cerca?</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>The workbook is damaged and cannot be read. Open it in your spreadsheet program, save it again as .xlsx or .csv, and import that.</source>
      <translation>El libro está dañado y no se puede leer. Ábralo en su programa de hojas de cálculo, guárdelo de nuevo como .xlsx o .csv e impórtelo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a zip archive, not a workbook. If your list is inside, unpack it first and import the list itself.</source>
      <translation>Esto es un archivo zip, no un libro. Si su lista está dentro, descomprímalo primero e importe la lista.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a binary workbook (.xlsb). Save it as .xlsx and import that.</source>
      <translation>Este es un libro binario (.xlsb). Guárdelo como .xlsx e impórtelo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is an OpenDocument file, but not a spreadsheet. Copy the table into a spreadsheet, save it as .ods, .xlsx or .csv, and import that.</source>
      <translation>Este es un archivo OpenDocument, pero no una hoja de cálculo. Copie la tabla a una hoja de cálculo, guárdela como .ods, .xlsx o .csv e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a text document, not a workbook. Copy the table into a spreadsheet, save it as .xlsx, and import that.</source>
      <translation>Esto es un documento de texto, no un libro. Copie la tabla a una hoja de cálculo, guárdela como .xlsx e impórtela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/writing.py</extracomment>
      <source>“{text}” does not say which kind of file to write. End its name in .csv, .xlsx or .json.</source>
      <translation>«{text}» no dice qué tipo de archivo escribir. Termine el nombre en .csv, .xlsx o .json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/writing.py</extracomment>
      <source>A text of {longest} characters does not fit into a cell of a workbook. Export to .csv or .json instead.</source>
      <translation>Un texto de {longest} caracteres no cabe en una celda. Exporte como .csv o .json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>The workbook was not opened because {why}. If it is yours, copy the cells with your people into a new workbook, save that, and import it.</source>
      <translation>No se abrió el libro porque {why}. Si es suyo, copie las celdas con su gente a un libro nuevo, guárdelo e impórtelo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it is made of far too many parts</source>
      <translation>está hecho de demasiadas partes</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it unpacks to far too much data</source>
      <translation>al descomprimirlo da demasiados datos</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it holds far more than a staff list does</source>
      <translation>contiene mucho más que una lista de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>one of its parts is not what spreadsheet programs write</source>
      <translation>una de sus partes no es lo que escriben los programas de hojas de cálculo</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/explain.py</extracomment>
      <source>archived</source>
      <translation>en el archivo</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the reason is not known</source>
      <translation>no se conoce el motivo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/backups.py</extracomment>
      <source>{folder} is where the company is already. Choose a stick, another disk or a cloud folder.</source>
      <translation>En {folder} ya está la empresa. Elija una memoria, otro disco o una carpeta en la nube.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/backups.py</extracomment>
      <source>That is the company file itself. Choose another name.</source>
      <translation>Ese es el propio archivo de la empresa. Elija otro nombre.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>{n} people want to learn it</source>
      <translation>
        <numerusform>{n} persona quiere aprenderlo</numerusform>
        <numerusform>{n} personas quieren aprenderlo</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Everybody has something to show. It takes three minutes.</source>
      <translation>Todo el mundo tiene algo que enseñar. Son tres minutos.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>At work or not. Add how well: 1 know the basics … 5 could teach it to anybody.</source>
      <translation>Del trabajo o no. Añada cómo de bien: 1 conozco lo básico … 5 podría enseñarlo a cualquiera.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Tick every time that usually suits you.</source>
      <translation>Marque cada hora que suela venirle bien.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Days and times that usually suit you.</source>
      <translation>Días y horas que suelen venirle bien.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>There are no skills yet. Hand out the sign-up form, or import a staff list.</source>
      <translation>Todavía no hay habilidades. Reparta el formulario de inscripción o importe una lista de personal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>When I can come</source>
      <translation>Cuándo puedo venir</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Thank you! Look for your name on the next poster.</source>
      <translation>¡Gracias! Busque su nombre en el próximo cartel.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>(continued)</source>
      <translation>(continuación)</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>any day this week</source>
      <translation>cualquier día de esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>1 knows the basics … 5 could teach it to anybody</source>
      <translation>1 conoce lo básico … 5 podría enseñarlo a cualquiera</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>○ would like to learn it</source>
      <translation>○ querría aprenderlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Department</source>
      <translation>Departamento</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Started here (month, year)</source>
      <translation>Aquí desde (mes, año)</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Meetups</source>
      <translation>Encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Closed</source>
      <translation>Cerrada</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Skills</source>
      <translation>Habilidades</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Only one person can show it</source>
      <translation>Solo lo puede enseñar una persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Nothing: every skill is shared.</source>
      <translation>Nada: todas las habilidades se comparten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Wanted, and nobody can show it</source>
      <translation>Se pide y nadie lo puede enseñar</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Nothing: every wish can be met.</source>
      <translation>Nada: todos los deseos se pueden cumplir.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Lunch pairings: join in</source>
      <translation>Parejas para comer: participe</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I am good at</source>
      <translation>Lo que se me da bien</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I would like to learn</source>
      <translation>Lo que me gustaría aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Begin with what you want most.</source>
      <translation>Empiece por lo que más quiere.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I like to talk about</source>
      <translation>De qué me gusta hablar</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Hobbies, music, travel, food …</source>
      <translation>Aficiones, música, viajes, comida…</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Add the slot {slot}</source>
      <translation>Añadir la franja {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Edit the slot {slot}</source>
      <translation>Cambiar la franja {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Remove the slot {slot}</source>
      <translation>Quitar la franja {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Change when {person} can come</source>
      <translation>Cambiar cuándo puede venir {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Note that {person} is away</source>
      <translation>Anotar que {person} no está</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Take an absence back</source>
      <translation>Retirar una ausencia</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Change the closed days</source>
      <translation>Cambiar los días de cierre</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>A slot needs a name, such as Lunch.</source>
      <translation>Una franja necesita un nombre, por ejemplo Comida.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The slot {slot} ends ({end}) before it begins ({start}).</source>
      <translation>La franja {slot} acaba ({end}) antes de empezar ({start}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The slot {slot} needs room for at least one group.</source>
      <translation>La franja {slot} necesita sitio para al menos un grupo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The absence ends ({last}) before it begins ({first}).</source>
      <translation>La ausencia acaba ({last}) antes de empezar ({first}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Give {person} a break</source>
      <translation>Dar una pausa a {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>End the break of {person}</source>
      <translation>Terminar la pausa de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>There is no time zone “{name}”. Write one such as Europe/Berlin.</source>
      <translation>No existe la zona horaria «{name}». Escriba una como Europe/Madrid.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>Write a calendar file</source>
      <translation>Escribir un archivo de calendario</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>There are no meetups to put into a calendar. Confirm a week's round first.</source>
      <translation>No hay encuentros que poner en un calendario. Confirme primero la ronda de una semana.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Table tents</source>
      <translation>Carteles de mesa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Table cards</source>
      <translation>Tarjetas de mesa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Say hello</source>
      <translation>Saludarse</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>One of you shows</source>
      <translation>Una persona enseña</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>The other shows</source>
      <translation>Enseña la otra</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>What next?</source>
      <translation>¿Y ahora qué?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>You meet</source>
      <translation>Se reúne con</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>How to spend the time</source>
      <translation>En qué emplear el tiempo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>How was it?</source>
      <translation>¿Qué tal fue?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Tear this part off and hand it in.</source>
      <translation>Corte esta parte y entréguela.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Meetup</source>
      <translation>Encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Your lunch</source>
      <translation>Su comida</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Did you meet?</source>
      <translation>¿Se reunieron?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Was it worth the time?</source>
      <translation>¿Valió la pena?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>What did you learn?</source>
      <translation>¿Qué aprendió?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Would you meet again?</source>
      <translation>¿Se reunirían otra vez?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Rather not</source>
      <translation>Mejor no</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Pick a time together</source>
      <translation>Elijan una hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} is archived.</source>
      <translation>{person} está en el archivo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} starts on {day}.</source>
      <translation>{person} empieza el {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} takes a break until {day}.</source>
      <translation>{person} está en pausa hasta el {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} is away on {day}.</source>
      <translation>{person} no está el {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{slot} has no table left then (room for {n}).</source>
      <translation>En {slot} ya no queda mesa a esa hora (hay sitio para {n}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>A meetup cannot end before it begins.</source>
      <translation>Un encuentro no puede acabar antes de empezar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>The company is closed on {day} ({why}).</source>
      <translation>La empresa cierra el {day} ({why}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>The company is closed on {day}.</source>
      <translation>La empresa cierra el {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>On {day} the clocks go forward: {time} is left out.</source>
      <translation>El {day} se adelantan los relojes: las {time} no existen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} cannot use {slot}.</source>
      <translation>{person} no puede en {slot}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} meets {others} then.</source>
      <translation>{person} se reúne entonces con {others}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>Of {unit} at most {number} may be away at once.</source>
      <translation>De {unit} pueden estar fuera a la vez como mucho {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} works at {site}, not at {other}.</source>
      <translation>{person} trabaja en {site}, no en {other}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/demo.py</extracomment>
      <source>Open the sample company</source>
      <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/demo.py</extracomment>
      <source>Check in the sample's meetups</source>
      <translation>Anotar los encuentros del ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>“{what}” cannot be exported. Choose one of {tables}.</source>
      <translation>No se puede exportar «{what}». Elija entre {tables}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>Everything is written as one .json file. End its name in .json.</source>
      <translation>Todo se escribe en un solo archivo .json. Termine el nombre en .json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>The template is an Excel workbook. End its name in .xlsx.</source>
      <translation>La plantilla es un libro de Excel. Termine el nombre en .xlsx.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/holidays.py</extracomment>
      <source>No public holidays are known for “{country} {subdivision}”. Give a country's two letters, such as DE, and if wished one of its parts.</source>
      <translation>No se conocen los festivos de «{country} {subdivision}». Indique las dos letras de un país, como ES, y si quiere una de sus partes.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_history.py</extracomment>
      <source>partners are two people who meet on a day</source>
      <translation>un acompañamiento es de dos personas que se encuentran un día</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>the pairs of {week} are only a suggestion here; confirm them first</source>
      <translation>las parejas de {week} son aquí solo una propuesta; hay que confirmarlas antes</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>in {week} there is another place here already for {names}</source>
      <translation>en {week} ya hay aquí otro lugar para {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>several people here have this name; write it with their number in brackets</source>
      <translation>varias personas de aquí se llaman así; se añade su número entre paréntesis</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>nobody here has this name; import your staff list first</source>
      <translation>nadie de aquí se llama así; primero se importa la lista de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>nobody can meet themselves</source>
      <translation>nadie puede encontrarse consigo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>this cannot be read as what one shows another</source>
      <translation>esto no se entiende como lo que alguien enseña a otra persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_work.py</extracomment>
      <source>nobody here has this address or number; import your staff list first</source>
      <translation>nadie aquí tiene esta dirección o número; importe primero su lista de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_work.py</extracomment>
      <source>there is no time of this name in the settings; answers to it are left out</source>
      <translation>en los ajustes no hay ninguna hora con este nombre; se omiten sus respuestas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>Import {file}</source>
      <translation>Importar {file}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>“{item}”: {error}.</source>
      <translation>«{item}»: {error}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>{file} cannot be read as a company.</source>
      <translation>{file} no se puede leer como empresa.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/language.py</extracomment>
      <source>week {number}</source>
      <translation>la semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>Meet {names}</source>
      <translation>Encuentro con {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>{teacher} can show {learner}: {skill}</source>
      <translation>{teacher} puede enseñar a {learner}: {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>{names} meet</source>
      <translation>Se reúnen {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as done</source>
      <translation>Anotar un encuentro como hecho</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as missed</source>
      <translation>Anotar un encuentro como no hecho</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as cancelled</source>
      <translation>Anotar un encuentro como cancelado</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as planned</source>
      <translation>Anotar un encuentro como planeado</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Put a meetup off</source>
      <translation>Aplazar un encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note that {person} has reached the goal “{skill}”</source>
      <translation>Anotar que {person} alcanzó la meta «{skill}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note what was said of a meetup</source>
      <translation>Anotar lo que se dijo de un encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note what a meetup is about</source>
      <translation>Anotar de qué trata un encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Give {person} no break for now</source>
      <translation>No dar un descanso a {person} por ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Move the meetup of {people}</source>
      <translation>Mover el encuentro de {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>There is no meetup number {meetup}.</source>
      <translation>No hay ningún encuentro con el número {meetup}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Only those who meet can say how it was.</source>
      <translation>Solo quienes se reúnen pueden decir qué tal fue.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>A rating is a whole number from 1 to 5.</source>
      <translation>Una valoración es un número entero de 1 a 5.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>{people} have met already. Take the check-in back to move it.</source>
      <translation>{people} ya se reunieron. Retire la anotación para mover el encuentro.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>No meetup here has the code {code}.</source>
      <translation>Ningún encuentro tiene aquí el código {code}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Hello all,

these are our pairs for {week}:

{pairs}

Not this time: {sit_outs}

Have a good time!</source>
      <translation>Hola:

estas son nuestras parejas para {week}:

{pairs}

Esta vez no: {sit_outs}

¡Que lo pasen bien!</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Hello {names},

you meet this week.
When: {when}
Where: {where}

{lessons}
You both like: {topics}

Enjoy it!</source>
      <translation>Hola, {names}:

esta semana se reúnen.
Cuándo: {when}
Dónde: {where}

{lessons}
Les gusta a ambas personas: {topics}

¡Que lo disfruten!</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the week</source>
      <translation>la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the company's name</source>
      <translation>el nombre de la empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>all pairs, one a line</source>
      <translation>todas las parejas, una por línea</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>who sits out</source>
      <translation>quién descansa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Change the message</source>
      <translation>Cambiar el mensaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>You meet this week: {names}</source>
      <translation>Esta semana se reúnen: {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Our pairs for {week}</source>
      <translation>Nuestras parejas para {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Everybody</source>
      <translation>Todo el mundo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the names of those who meet</source>
      <translation>los nombres de quienes se reúnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>day and time</source>
      <translation>día y hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the place</source>
      <translation>el lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>who can show whom what</source>
      <translation>quién puede enseñar qué a quién</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>what both like</source>
      <translation>lo que les gusta a ambas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>There are no pairs for {week} yet. Suggest them first.</source>
      <translation>Todavía no hay parejas para {week}. Propóngalas primero.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/opening.py</extracomment>
      <source>{path} is not empty, so it is not thrown away.</source>
      <translation>{path} no está vacío, así que no se tira.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/opening.py</extracomment>
      <source>The copy could not be written to {target} ({reason}). Choose another place.</source>
      <translation>No se pudo escribir la copia en {target} ({reason}). Elija otro lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>There is no partnership number {number}.</source>
      <translation>No hay ninguna colaboración con el número {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Begin a partnership of {a} and {b}</source>
      <translation>Empezar una colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Change the partnership of {a} and {b}</source>
      <translation>Cambiar la colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>End the partnership of {a} and {b}</source>
      <translation>Terminar la colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Review the partnership of {a} and {b}</source>
      <translation>Revisar la colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Note what {a} and {b} have brought about</source>
      <translation>Anotar lo que lograron {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Remove an outcome of {a} and {b}</source>
      <translation>Quitar un resultado de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Call off the sessions that cannot be</source>
      <translation>Cancelar las sesiones que no pueden ser</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership takes two people.</source>
      <translation>Una colaboración es de dos personas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{people} are never paired, by a rule of yours.</source>
      <translation>{people} nunca se juntan, por una regla suya.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership cannot end before it begins.</source>
      <translation>Una colaboración no puede acabar antes de empezar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership lasts two years at most. Begin another one after that.</source>
      <translation>Una colaboración dura dos años como mucho. Después empiece otra.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A session cannot end before it begins.</source>
      <translation>Una sesión no puede acabar antes de empezar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{people} are partners at that time already.</source>
      <translation>{people} ya colaboran en esas fechas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Only one of the two can ask to end a partnership.</source>
      <translation>Solo una de las dos personas puede pedir que termine una colaboración.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>This partnership has ended already.</source>
      <translation>Esta colaboración ya terminó.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Say in a sentence what the review found.</source>
      <translation>Diga en una frase qué se vio en la revisión.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Say what came of it.</source>
      <translation>Diga qué resultó de ello.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>There is no outcome number {number}.</source>
      <translation>No hay ningún resultado con el número {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Only one of the two can reach a goal of theirs.</source>
      <translation>Solo una de las dos personas puede alcanzar una meta suya.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Choose a skill of the list as the goal first.</source>
      <translation>Elija primero como meta una habilidad de la lista.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{person} has reached this goal already.</source>
      <translation>{person} ya ha alcanzado este objetivo.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Bring back {n} people</source>
      <translation>
        <numerusform>Recuperar a {n} persona</numerusform>
        <numerusform>Recuperar a {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} can show {skill} (level {level})</source>
      <translation>Anotar que {person} puede enseñar {skill} (nivel {level})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} no longer wants to learn {skill}</source>
      <translation>Anotar que {person} ya no quiere aprender {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Nobody is called “{text}”. “rmdesk people” lists everybody.</source>
      <translation>Nadie se llama «{text}». «rmdesk people» muestra a todos.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>There is no skill “{text}”. “rmdesk skills” lists all of them.</source>
      <translation>No existe la habilidad «{text}». «rmdesk skills» las muestra todas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit {person}</source>
      <translation>Cambiar los datos de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change what {person} can show</source>
      <translation>Cambiar lo que puede enseñar {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change what {person} wants to learn</source>
      <translation>Cambiar lo que quiere aprender {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Set level {level} in {n} cells</source>
      <translation>
        <numerusform>Poner el nivel {level} en {n} casilla</numerusform>
        <numerusform>Poner el nivel {level} en {n} casillas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the wish to learn in {n} cells</source>
      <translation>
        <numerusform>Cambiar el deseo de aprender en {n} casilla</numerusform>
        <numerusform>Cambiar el deseo de aprender en {n} casillas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the interests of {person}</source>
      <translation>Cambiar los intereses de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Add the skill {skill}</source>
      <translation>Añadir la habilidad {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit the skill {skill}</source>
      <translation>Cambiar la habilidad {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Merge {drop} into {keep}</source>
      <translation>Unir {drop} con {keep}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit {n} people</source>
      <translation>
        <numerusform>Cambiar los datos de {n} persona</numerusform>
        <numerusform>Cambiar los datos de {n} personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Archive {n} people</source>
      <translation>
        <numerusform>Archivar a {n} persona</numerusform>
        <numerusform>Archivar a {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Bring back {person}</source>
      <translation>Recuperar a {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} no longer shows {skill}</source>
      <translation>Anotar que {person} ya no enseña {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} wants to learn {skill}</source>
      <translation>Anotar que {person} quiere aprender {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A skill needs a name.</source>
      <translation>Una habilidad necesita un nombre.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A person needs a name.</source>
      <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A level is 1 (knows the basics) to 5 (master), not {level}.</source>
      <translation>Un nivel va de 1 (conoce lo básico) a 5 (lo domina); {level} no existe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A wish's priority is 1 (some day) to 3 (soon), not {priority}.</source>
      <translation>La importancia de un deseo va de 1 (algún día) a 3 (pronto); {priority} no existe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the photo of {person}</source>
      <translation>Cambiar la foto de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Remove the photo of {person}</source>
      <translation>Quitar la foto de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>“{keep}” cannot be merged with itself.</source>
      <translation>«{keep}» no se puede unir consigo misma.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>The present level is 0 (nothing yet) to 5, not {level}.</source>
      <translation>El nivel actual va de 0 (nada todavía) a 5; {level} no existe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Archive {person}</source>
      <translation>Archivar a {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>There is a skill called “{skill}” already. Merge the two instead.</source>
      <translation>Ya existe una habilidad llamada «{skill}». Una las dos en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>“{text}” could be any of {who}. Give the full name or the id.</source>
      <translation>«{text}» puede ser {who}. Escriba el nombre completo o el número.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Add {person}</source>
      <translation>Añadir a {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Whom you meet in the weeks ahead. What is not confirmed may still change.</source>
      <translation>Con quién se reúne en las próximas semanas. Lo que no está confirmado aún puede cambiar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>There is no plan yet. Plan the season, or suggest the first week’s pairs.</source>
      <translation>Todavía no hay plan. Planee la temporada o proponga las parejas de la primera semana.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Two people who teach each other for a while. Fill it in together.</source>
      <translation>Dos personas que se enseñan durante un tiempo. Rellénenlo juntas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>How often we meet</source>
      <translation>Cada cuánto nos reunimos</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>What we promise</source>
      <translation>Lo que prometemos</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Date and signature</source>
      <translation>Fecha y firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Season plan</source>
      <translation>Plan de la temporada</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Our agreement</source>
      <translation>Nuestro acuerdo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every working day</source>
      <translation>Cada día laborable</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every week</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every second week</source>
      <translation>Cada dos semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Day and time</source>
      <translation>Día y hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>We look back on</source>
      <translation>Hacemos balance el</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>We are on time, and say so early if we cannot come.</source>
      <translation>Llegamos a tiempo y avisamos pronto si no podemos venir.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>What is told in confidence stays between us.</source>
      <translation>Lo que se cuenta en confianza queda entre las dos partes.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Each of us shows something; nobody only takes.</source>
      <translation>Cada parte enseña algo; nadie solo recibe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Either of us may end this at any time, without giving a reason.</source>
      <translation>Cualquiera de las dos partes puede terminarlo cuando quiera, sin dar motivo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>sits out</source>
      <translation>descansa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>away</source>
      <translation>fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>{name} wants to learn</source>
      <translation>{name} quiere aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>I want to learn</source>
      <translation>Quiero aprender</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>Plan {n} weeks</source>
      <translation>
        <numerusform>Planear {n} semana</numerusform>
        <numerusform>Planear {n} semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>A season is 1 to {most} rounds, not {count}.</source>
      <translation>Una temporada tiene de 1 a {most} rondas, no {count}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>There is nobody yet. Import a staff list first.</source>
      <translation>Todavía no hay nadie. Importe primero una lista de personal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/privacy.py</extracomment>
      <source>Former colleague</source>
      <translation>Antigua persona del equipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>Mend the round of {week}</source>
      <translation>Arreglar la ronda de {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>Swap {a} and {b}</source>
      <translation>Intercambiar a {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>There is no round for {week} yet.</source>
      <translation>Todavía no hay ronda para {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>The round of {week} is closed; it can no longer change.</source>
      <translation>La ronda de {week} está cerrada y ya no puede cambiar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>A meetup that would change has happened already.</source>
      <translation>Un encuentro que cambiaría ya tuvo lugar.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody sat out more than {n} times.</source>
      <translation>
        <numerusform>Nadie descansó más de {n} vez.</numerusform>
        <numerusform>Nadie descansó más de {n} veces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody was one of three more than {n} times.</source>
      <translation>
        <numerusform>Nadie estuvo en un trío más de {n} vez.</numerusform>
        <numerusform>Nadie estuvo en un trío más de {n} veces.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{a} and {b}: {n} sessions held</source>
      <translation>
        <numerusform>{a} y {b}: {n} sesión hecha</numerusform>
        <numerusform>{a} y {b}: {n} sesiones hechas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody has sat out.</source>
      <translation>Nadie ha descansado.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody has been one of three.</source>
      <translation>Nadie ha estado en un trío.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{skill}: {n} people want to learn it, {can} can show it</source>
      <translation>
        <numerusform>{skill}: {n} persona quiere aprenderlo, {can} pueden enseñarlo</numerusform>
        <numerusform>{skill}: {n} personas quieren aprenderlo, {can} pueden enseñarlo</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What the season has brought</source>
      <translation>Lo que ha traído la temporada</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Printed {day}</source>
      <translation>Impreso el {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>page {page} of {pages}</source>
      <translation>página {page} de {pages}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>meetups held</source>
      <translation>encuentros hechos</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>goals reached</source>
      <translation>metas alcanzadas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>of all pairs have met</source>
      <translation>de todas las parejas se han reunido</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Meetups by month</source>
      <translation>Encuentros por mes</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} meetups were held, {share} % of those that are over.</source>
      <translation>
        <numerusform>Se hizo {n} encuentro, el {share} % de los que ya pasaron.</numerusform>
        <numerusform>Se hicieron {n} encuentros, el {share} % de los que ya pasaron.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Skills that spread</source>
      <translation>Habilidades que se extienden</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} times somebody can now show a skill that they could not at the start.</source>
      <translation>
        <numerusform>{n} vez alguien puede ahora enseñar una habilidad que al principio no podía.</numerusform>
        <numerusform>{n} veces alguien puede ahora enseñar una habilidad que al principio no podía.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Learning goals</source>
      <translation>Metas de aprendizaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{a} goals are reached, {b} are on their way, {c} wait for a first lesson.</source>
      <translation>{a} metas alcanzadas, {b} en camino, {c} esperan la primera lección.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Knowledge that hangs on one person</source>
      <translation>Saber que depende de una sola persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>At first {a} skills could be shown by one person only, now it is {b}.</source>
      <translation>Al principio {a} habilidades las podía enseñar una sola persona; ahora son {b}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Different people meet</source>
      <translation>Se reúnen personas distintas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Of all meetups held, so many brought together people who differ.</source>
      <translation>De todos los encuentros, tantos juntaron a personas diferentes.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} answers, {mean} of 5 on average.</source>
      <translation>
        <numerusform>{n} respuesta, {mean} de 5 de media.</numerusform>
        <numerusform>{n} respuestas, {mean} de 5 de media.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Of {n} who said so, {gladly} would gladly meet again.</source>
      <translation>
        <numerusform>De {n} que lo dijo, {gladly} se reuniría con gusto otra vez.</numerusform>
        <numerusform>De {n} que lo dijeron, {gladly} se reunirían con gusto otra vez.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What people said</source>
      <translation>Lo que dijo la gente</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Partnerships</source>
      <translation>Colaboraciones</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Who has met whom</source>
      <translation>Quién se ha reunido con quién</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} of {all} possible pairs have met, {share} %. The darker, the more often.</source>
      <translation>Se ha reunido {n} de {all} parejas posibles, el {share} %. Cuanto más oscuro, más veces.~Se han reunido {n} de {all} parejas posibles, el {share} %. Cuanto más oscuro, más veces.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Fair turns</source>
      <translation>Turnos justos</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Next season</source>
      <translation>La próxima temporada</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What is wanted most:</source>
      <translation>Lo que más se pide:</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>of 5 for how it was</source>
      <translation>de 5 por cómo fue</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{person} reached: {skills}</source>
      <translation>{person} alcanzó: {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{person}: “{learned}”</source>
      <translation>{person}: «{learned}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>met</source>
      <translation>se reunieron</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>did not meet</source>
      <translation>no se reunieron</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>still planned</source>
      <translation>aún planeado</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>can show it now</source>
      <translation>pueden enseñarla ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>could at the start</source>
      <translation>podían al principio</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>sat out</source>
      <translation>descansaron</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>met as three</source>
      <translation>se reunieron tres</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>reached</source>
      <translation>alcanzada</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>on their way</source>
      <translation>en camino</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>a newcomer met a veteran</source>
      <translation>alguien nuevo con alguien veterano</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>two departments met</source>
      <translation>dos departamentos</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>people met for the first time</source>
      <translation>primera vez juntas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>weekly</source>
      <translation>semanal</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>fortnightly</source>
      <translation>quincenal</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>monthly</source>
      <translation>mensual</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{names} cannot meet as three this week. Nothing was changed.</source>
      <translation>{names} no pueden reunirse los tres esta semana. No se cambió nada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Suggest pairs for {week}</source>
      <translation>Proponer parejas para {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Confirm the round of {week}</source>
      <translation>Confirmar la ronda de {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Lock {people}</source>
      <translation>Fijar a {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Move {person} to {slot}</source>
      <translation>Mover a {person} a {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Leave {person} out this week</source>
      <translation>Dejar fuera a {person} esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Take {person} back in this week</source>
      <translation>Volver a contar con {person} esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Never pair {a} and {b}</source>
      <translation>No juntar nunca a {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>The round of {week} is confirmed already. Undo that first to change it.</source>
      <translation>La ronda de {week} ya está confirmada. Deshágalo primero para cambiarla.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>The programme is {cadence}, so {week} has no round. The next one is {next}.</source>
      <translation>El programa es {cadence}, así que no hay ronda en {week}. La próxima es en {next}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Fewer than two people take part in {week}, so there is nobody to pair ({why}).</source>
      <translation>En {week} participan menos de dos personas, así que no hay a quién emparejar ({why}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Since the pairs were suggested, things have changed: {gone}. Suggest the pairs anew, then confirm.</source>
      <translation>Desde que se propusieron las parejas ha cambiado algo: {gone}. Proponga de nuevo y después confirme.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Neither {a} nor {b} is in a group of {week}.</source>
      <translation>Ni {a} ni {b} están en un grupo de {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{a} and {b} are in the same group already.</source>
      <translation>{a} y {b} ya están en el mismo grupo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Since the pairs were made, things have changed: {gone}. Suggest the pairs anew or mend the round first; nothing was changed.</source>
      <translation>Desde que se formaron las parejas ha cambiado algo: {gone}. Primero proponga de nuevo o arregle la ronda; no se cambió nada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>There is no round for {week} yet. Suggest pairs first.</source>
      <translation>Todavía no hay ronda para {week}. Proponga primero las parejas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>That takes two people; {a} is one.</source>
      <translation>Hacen falta dos personas; {a} es solo una.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Unlock {people}</source>
      <translation>Soltar a {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{people} ({why})</source>
      <translation>{people} ({why})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} ({why})</source>
      <translation>{person} ({why})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} does not take part in {week}.</source>
      <translation>{person} no participa en {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{names} cannot meet: {reason}. Nothing was changed.</source>
      <translation>{names} no pueden reunirse: {reason}. No se cambió nada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} is archived, so no round can have them now.</source>
      <translation>{person} está en el archivo y no puede estar en ninguna ronda.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} is in no group of {week}.</source>
      <translation>{person} no está en ningún grupo de {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{slot} has no table left, or not all of them can come.</source>
      <translation>En {slot} no queda mesa, o no todos pueden venir.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>only one person is on the list</source>
      <translation>solo hay una persona en la lista</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change whom {person} reports to</source>
      <translation>Cambiar de quién depende {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Let at most {number} of {unit} be away at once</source>
      <translation>Permitir como mucho {number} de {unit} fuera a la vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Drop the cover rule for {unit}</source>
      <translation>Quitar la regla de cobertura de {unit}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Set up the company</source>
      <translation>Preparar la empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change the settings</source>
      <translation>Cambiar los ajustes</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Allow pairing {a} and {b}</source>
      <translation>Volver a permitir a {a} con {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Note that {a} and {b} would like to meet</source>
      <translation>Anotar que {a} y {b} querrían reunirse</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Note that {a} and {b} need not meet</source>
      <translation>Anotar que {a} y {b} no necesitan reunirse</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>A cover rule needs a department or role, and a number from 0 up.</source>
      <translation>Una regla de cobertura necesita un departamento o puesto y un número desde 0.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>This is not a picture that can be printed. Choose a PNG or JPEG file.</source>
      <translation>Esto no es una imagen que se pueda imprimir. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change the logo</source>
      <translation>Cambiar el logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Remove the logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Week {number}</source>
      <translation>Semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name, meet your partner, and show each other something.</source>
      <translation>Busque su nombre, reúnanse y enséñense algo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>There are no pairs this week.</source>
      <translation>Esta semana no hay parejas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Any day this week</source>
      <translation>Cualquier día de esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name, meet your partner, and show each other something. Pick any time this week that suits you both.</source>
      <translation>Busque su nombre, reúnanse y enséñense algo. Elijan esta semana una hora que les venga bien.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>To talk about: {topics}</source>
      <translation>Para hablar: {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Next round: {day}</source>
      <translation>Próxima ronda: {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name</source>
      <translation>Busque su nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>{person} sits out: {why}</source>
      <translation>{person} descansa: {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>{teacher} can show {skill}</source>
      <translation>{teacher} puede enseñar {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Lunch pairings</source>
      <translation>Parejas para comer</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheets.py</extracomment>
      <source>There is no language {code}. Choose one of {all}.</source>
      <translation>No existe el idioma {code}. Elija entre {all}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheets.py</extracomment>
      <source>An agreement is between two people. Name both, or none.</source>
      <translation>Un acuerdo es entre dos personas. Indique las dos o ninguna.</translation>
    </message>
    <message>
      <extracomment>rmdesk/sheets/writing.py</extracomment>
      <source>There is no folder {parent}. Choose another one for {file}.</source>
      <translation>No existe la carpeta {parent}. Elija otra para {file}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/sheets/writing.py</extracomment>
      <source>{path} is a folder. Choose another name for the sheet.</source>
      <translation>{path} es una carpeta. Elija otro nombre para la hoja.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>There is no file {path}.</source>
      <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} was changed or damaged after it was written. Choose another backup.</source>
      <translation>{path} se cambió o se dañó después de escribirse. Elija otra copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is damaged: {what}.</source>
      <translation>{path} está dañado: {what}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{target} does not read back as it was written. Use another place.</source>
      <translation>{target} no se lee como se escribió. Use otro lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>The backup could not be written to {target} ({why}). Check that the folder exists and the disk has room.</source>
      <translation>No se pudo escribir la copia en {target} ({why}). Compruebe que la carpeta existe y que hay sitio en el disco.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} cannot be read ({reason}).</source>
      <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is damaged ({error}). Choose another backup.</source>
      <translation>{path} está dañado ({error}). Elija otra copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is a database, but not a company file of RMDesk.</source>
      <translation>{path} es una base de datos, pero no un archivo de empresa de RMDesk.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/cleaning.py</extracomment>
      <source>{path} could not be cleaned ({error}).</source>
      <translation>No se pudo limpiar {path} ({error}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/dump.py</extracomment>
      <source>A whole company can only be imported into an empty one. Start with an empty data folder, or restore a backup instead.</source>
      <translation>Una empresa entera solo se puede importar en una vacía. Empiece con una carpeta de datos vacía o restaure una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be opened ({found}).</source>
      <translation>No se puede abrir {path} ({found}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is open in another RMDesk. Close that one first, then try again.</source>
      <translation>{path} está abierto en otro RMDesk. Ciérrelo primero y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be written: the file, its folder or its disk is read-only. Make it writable, or save it elsewhere.</source>
      <translation>No se puede escribir en {path}: el archivo, su carpeta o su disco es de solo lectura. Permita escribir o guárdelo en otro sitio.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be opened. Check that the stick or drive is connected and that you may write in the folder, then try again.</source>
      <translation>No se puede abrir {path}. Compruebe que la memoria o unidad está conectada y que puede escribir en la carpeta, y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
      <translation>El disco está lleno, así que no se cambió nada. Haga sitio y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} was moved or its disk does not answer, so nothing was changed. Check that the stick or drive is connected, then try again.</source>
      <translation>{path} se movió o su disco no responde, así que no se cambió nada. Compruebe que la memoria o unidad está conectada y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is damaged. Recover what can be read, or restore a backup in its place.</source>
      <translation>{path} está dañado. Recupere lo que se pueda leer o restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is a folder, not a company file. Rename the folder, then try again.</source>
      <translation>{path} es una carpeta, no un archivo de empresa. Cambie el nombre de la carpeta y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be read ({reason}). Check that the stick or drive is connected and that you may open the file, then try again.</source>
      <translation>No se puede leer {path} ({reason}). Compruebe que la memoria o unidad está conectada y que puede abrir el archivo, y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is empty, so it is not a company file. Restore a backup in its place.</source>
      <translation>{path} está vacío, así que no es un archivo de empresa. Restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} holds nothing but zeros: it is damaged, as after a power cut or a broken copy. Restore a backup in its place.</source>
      <translation>{path} solo contiene ceros: está dañado, como tras un corte de luz o una copia rota. Restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is damaged: its beginning is destroyed. Recover what can be read, or restore a backup in its place.</source>
      <translation>{path} está dañado: su comienzo está destruido. Recupere lo que se pueda leer o restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is encrypted, or is not a company file. Decrypt it with the program that encrypted it, or restore a backup in its place.</source>
      <translation>{path} está cifrado o no es un archivo de empresa. Descífrelo con el programa que lo cifró o restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is not a company file, or it is damaged. Move it elsewhere, or restore a backup in its place.</source>
      <translation>{path} no es un archivo de empresa, o está dañado. Muévalo a otro sitio o restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/erase.py</extracomment>
      <source>There is no person number {number}.</source>
      <translation>No hay ninguna persona con el número {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} was written by a newer RMDesk. Install the newest version to open it.</source>
      <translation>{path} lo escribió un RMDesk más nuevo. Instale la última versión para abrirlo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} is not a company file of RMDesk, or it is damaged ({error}). Restore a backup in its place.</source>
      <translation>{path} no es un archivo de empresa de RMDesk, o está dañado ({error}). Restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} could not be brought up to date ({reason}). It is as it was; check that the disk has room, then try again.</source>
      <translation>No se pudo poner al día {path} ({reason}). Está como estaba; compruebe que hay sitio en el disco y pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} holds a row of {table} that fits nowhere.</source>
      <translation>{path} contiene una fila de {table} que no encaja en ningún sitio.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is open in another RMDesk: {who} has had it open on the computer {computer} since {since}. Close it there first, then try again; until then you can look at it here.</source>
      <translation>{path} está abierto en otro RMDesk: {who} lo tiene abierto en el ordenador {computer} desde {since}. Ciérrelo allí primero y pruebe otra vez; mientras tanto puede mirarlo aquí.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is open in another RMDesk on this computer: {who} has had it open since {since}. Close it there first, then try again; until then you can look at it here.</source>
      <translation>{path} está abierto en otro RMDesk de este ordenador: {who} lo tiene abierto desde {since}. Ciérrelo allí primero y pruebe otra vez; mientras tanto puede mirarlo aquí.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The folder {folder} is not there. If it is on a stick or network drive, connect that; otherwise make the folder. Then try again.</source>
      <translation>No está la carpeta {folder}. Si está en una memoria o unidad de red, conéctela; si no, cree la carpeta. Después pruebe otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The company file {path} is not there any more, but RMDesk has been used in this folder. Put it back where it was, or restore a backup.</source>
      <translation>El archivo de empresa {path} ya no está, pero RMDesk se ha usado en esta carpeta. Devuélvalo a su sitio o restaure una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>There is no company file {path}.</source>
      <translation>No existe el archivo de empresa {path}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
      <translation>No se puede crear la carpeta {folder} ({reason}). Elija otra.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>No company file can be made in {folder} ({reason}). Check that you may write there and that the disk has room.</source>
      <translation>No se puede crear un archivo de empresa en {folder} ({reason}). Compruebe que puede escribir allí y que hay sitio en el disco.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>Found: {problem}.</source>
      <translation>Encontrado: {problem}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is a database, but not a company file of RMDesk. Move it elsewhere, or restore a backup in its place.</source>
      <translation>{path} es una base de datos, pero no un archivo de empresa de RMDesk. Muévalo a otro sitio o restaure una copia en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} cannot be looked at: it is damaged, or is being written. Try again in a moment, or restore a backup.</source>
      <translation>No se puede mirar {path}: está dañado o se está escribiendo. Pruebe otra vez en un momento o restaure una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} could not be replaced ({reason}). It is as it was.</source>
      <translation>No se pudo sustituir {path} ({reason}). Está como estaba.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} could not be recovered ({reason}). It is as it was; check that the disk has room.</source>
      <translation>No se pudo recuperar {path} ({reason}). Está como estaba; compruebe que hay sitio en el disco.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/salvage.py</extracomment>
      <source>The file is too large to be recovered here. Restore a backup.</source>
      <translation>El archivo es demasiado grande para recuperarlo aquí. Restaure una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/salvage.py</extracomment>
      <source>Nothing of the company can be read from this file. Restore a backup.</source>
      <translation>De este archivo no se puede leer nada de la empresa. Restaure una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>{path} is not there any more, so nothing was changed. If it is on a stick or network drive, connect that again. Then start RMDesk anew.</source>
      <translation>{path} ya no está, así que no se cambió nada. Si está en una memoria o unidad de red, conéctela de nuevo. Después inicie RMDesk otra vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>{path} was replaced by another program while RMDesk had it open, so nothing was changed. Start RMDesk anew to see the file as it is now.</source>
      <translation>Otro programa sustituyó {path} mientras RMDesk lo tenía abierto, así que no se cambió nada. Inicie RMDesk de nuevo para ver el archivo como está ahora.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>The company is open to look at only, so nothing was changed. Close RMDesk and open the company to work on it.</source>
      <translation>La empresa está abierta solo para mirar, así que no se cambió nada. Cierre RMDesk y abra la empresa para trabajar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>The backup could not be read or copied ({reason}). Nothing was changed; check that the disk has room.</source>
      <translation>No se pudo leer o copiar la copia de seguridad ({reason}). No se cambió nada; compruebe que hay sitio en el disco.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;People…</source>
      <translation>&amp;Personas…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Skills matrix…</source>
      <translation>&amp;Habilidades…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Rounds…</source>
      <translation>&amp;Rondas…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Meetups…</source>
      <translation>&amp;Encuentros…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Check-&amp;ins…</source>
      <translation>A&amp;notaciones…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Calendar file…</source>
      <translation>&amp;Calendario…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Template for a staff list…</source>
      <translation>P&amp;lantilla para una lista de personal…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Everything, for leaving…</source>
      <translation>&amp;Todo, para llevárselo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Import a staff list…</source>
      <translation>&amp;Importar una lista de personal…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>E&amp;xport</source>
      <translation>E&amp;xportar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Messages to pairs…</source>
      <translation>Me&amp;nsajes a las parejas…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Add person</source>
      <translation>&amp;Añadir persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Print sheet…</source>
      <translation>Im&amp;primir hoja…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Make a &amp;backup now</source>
      <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Open the &amp;data folder</source>
      <translation>Abrir la carpeta de &amp;datos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Look around with a &amp;sample company</source>
      <translation>Explorar una empresa de &amp;ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Back to &amp;my company</source>
      <translation>Volver a &amp;mi empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;History…</source>
      <translation>&amp;Historial…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Paste a staff list</source>
      <translation>&amp;Pegar una lista de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Find</source>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;As the system</source>
      <translation>&amp;Como el sistema</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Light</source>
      <translation>C&amp;laro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Guide</source>
      <translation>&amp;Guía</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;What's new</source>
      <translation>&amp;Novedades</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Open the &amp;log</source>
      <translation>Abrir el &amp;registro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;About RMDesk</source>
      <translation>&amp;Acerca de RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Undo {what}</source>
      <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Redo {what}</source>
      <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>{n} people</source>
      <translation>
        <numerusform>{n} persona</numerusform>
        <numerusform>{n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>{people}, last round in week {number}</source>
      <translation>{people}, última ronda en la semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}, last {when}.</source>
      <translation>También se copia en {folder}; la última, {when}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before an upgrade</source>
      <translation>antes de una actualización</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is in a folder that {service} keeps copies of. That is safe as long as you use it on one computer at a time. A copy of an open file can be torn, so keep backups in another place too.</source>
      <translation>Su empresa está en una carpeta de la que {service} guarda copias. Es seguro mientras la use en un solo ordenador a la vez. La copia de un archivo abierto puede quedar a medias, así que guarde copias de seguridad también en otro sitio.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is in a network folder. One computer at a time can open it; others are told who has it and can look. Keep backups in another place too.</source>
      <translation>Su empresa está en una carpeta de red. Solo un ordenador a la vez puede abrirla; a los demás se les dice quién la tiene y pueden mirarla. Guarde copias también en otro sitio.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is on a stick or another disk that can be taken out. Close RMDesk before you take it out, and keep backups in another place too.</source>
      <translation>Su empresa está en una memoria u otro disco que se puede quitar. Cierre RMDesk antes de quitarlo, y guarde copias también en otro sitio.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>No second place yet. A stick or a cloud folder also helps when this computer is lost.</source>
      <translation>Todavía no hay un segundo lugar. Una memoria o una carpeta en la nube también ayuda si se pierde este ordenador.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}, which cannot be reached now; it is caught up when it is back.</source>
      <translation>También se copia en {folder}, que ahora no está al alcance; se pondrá al día cuando vuelva.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}: no backup there yet.</source>
      <translation>También se copia en {folder}: allí todavía no hay copias.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>of the day</source>
      <translation>del día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>at the start</source>
      <translation>al empezar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>made by hand</source>
      <translation>hecha a mano</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before a restore</source>
      <translation>antes de restaurar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before an import</source>
      <translation>antes de una importación</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>RMDesk has to close</source>
      <translation>RMDesk tiene que cerrarse</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>What a developer needs to know</source>
      <translation>Lo que necesita saber quien desarrolla RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Open the folder of reports</source>
      <translation>Abrir la carpeta de informes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Close RMDesk</source>
      <translation>Cerrar RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>The report could not be written.</source>
      <translation>No se pudo escribir el informe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Something went wrong inside RMDesk.</source>
      <translation>Algo ha fallado dentro de RMDesk.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Your data is safe: every change you saw as done is on disk. RMDesk has to close now; start it again to go on. The report below holds no names; please send it to whoever looks after RMDesk for you.</source>
      <translation>Sus datos están a salvo: todo lo que vio como hecho está guardado. RMDesk tiene que cerrarse ahora; ábralo otra vez para seguir. El informe de abajo no contiene nombres; envíelo a quien se ocupe de RMDesk en su empresa.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>About RMDesk</source>
      <translation>Acerca de RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Text of the licence</source>
      <translation>Texto de la licencia</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Pairs the people of a small company so that they teach one another what they know.</source>
      <translation>Empareja a la gente de una empresa pequeña para que se enseñen lo que saben.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>RMDesk is free software under the MIT licence. It is built on the work of others:</source>
      <translation>RMDesk es software libre con licencia MIT. Se apoya en el trabajo de otros:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>The square of the photo; arrow keys move it</source>
      <translation>El recuadro de la foto; las flechas lo mueven</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Choose the part to keep</source>
      <translation>Elegir la parte que se conserva</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>&amp;Size of the square</source>
      <translation>&amp;Tamaño del recuadro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Size of the square</source>
      <translation>Tamaño del recuadro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Use this photo</source>
      <translation>Usar esta foto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Drag the square, or move it with the arrow keys.</source>
      <translation>Arrastre el recuadro o muévalo con las flechas.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>{n} backups still hold the name.</source>
      <translation>
        <numerusform>{n} copia aún contiene el nombre.</numerusform>
        <numerusform>{n} copias aún contienen el nombre.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase {name}</source>
      <translation>Borrar a {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase {name} for good?</source>
      <translation>¿Borrar a {name} para siempre?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Name, mail, phone, photo, notes, skills, wishes and rules go, and cannot be brought back. Earlier rounds keep “Former colleague” in their place. What was done before can no longer be undone. To take somebody out of future rounds, archive them instead.</source>
      <translation>Desaparecen nombre, correo, teléfono, foto, notas, habilidades, deseos y reglas, y no se pueden recuperar. En las rondas anteriores queda en su lugar «Antigua persona del equipo». Lo que se hizo antes ya no se podrá deshacer. Para que alguien no entre en rondas futuras, archívelo en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Type the name to go on: {name}</source>
      <translation>Escriba el nombre para seguir: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>The name of the person to erase</source>
      <translation>El nombre de la persona que se va a borrar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Backups that still hold the name</source>
      <translation>Copias que aún contienen el nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase for good</source>
      <translation>Borrar para siempre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Clean these backups</source>
      <translation>Limpiar estas copias</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erased</source>
      <translation>Borrado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>They could not be cleaned. Delete them yourself if you no longer need them.</source>
      <translation>No se pudieron limpiar. Bórrelas si ya no las necesita.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Clean them as well, or they bring the person back when one is restored.</source>
      <translation>Límpielas también, o al restaurar una volverá la persona.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>No backup holds the name any more.</source>
      <translation>Ninguna copia contiene ya el nombre.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>This text is missing from the installation.</source>
      <translation>Este texto falta en la instalación.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>What's new</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Nothing has been done yet.</source>
      <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>What was done, the newest first</source>
      <translation>Lo que se hizo, lo más nuevo primero</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>undone</source>
      <translation>deshecho</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Every change can be taken back, the newest first, also after a restart.</source>
      <translation>Todo cambio se puede deshacer, el más nuevo primero, también después de reiniciar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Taken back</source>
      <translation>Deshecho</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} more</source>
      <translation>
        <numerusform>{n} más</numerusform>
        <numerusform>{n} más</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Staff lists ({endings})</source>
      <translation>Listas de personal ({endings})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Spreadsheets (*.xlsx *.csv)</source>
      <translation>Hojas de cálculo (*.xlsx *.csv)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Excel workbooks (*.xlsx)</source>
      <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{file}: {what}</source>
      <translation>{file}: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new skills</source>
      <translation>
        <numerusform>{n} habilidad nueva</numerusform>
        <numerusform>{n} habilidades nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new times for meeting</source>
      <translation>
        <numerusform>{n} franja nueva</numerusform>
        <numerusform>{n} franjas nuevas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import a staff list</source>
      <translation>Importar una lista de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Choose a staff list, or drop one here</source>
      <translation>Elija una lista de personal o suéltela aquí</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>An export of your payroll or rota program, a spreadsheet, an address book, or names typed one a line. You see what would happen first.</source>
      <translation>Una exportación de su programa de nóminas o turnos, una hoja de cálculo, una libreta de direcciones, o nombres escritos uno por línea. Antes verá lo que pasaría.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>&amp;Another list…</source>
      <translation>&amp;Otra lista…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Reading the list</source>
      <translation>Leyendo la lista</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{file}: a whole company</source>
      <translation>{file}: una empresa entera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>People, skills, rounds, meetups and settings come in at one stroke. This company must be empty for it, so that nothing gets mixed up.</source>
      <translation>Personas, habilidades, rondas, encuentros y ajustes entran de una vez. Para ello esta empresa tiene que estar vacía, para que nada se mezcle.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import the company</source>
      <translation>Importar la empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Rows to mend</source>
      <translation>Filas por corregir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save the rows to mend</source>
      <translation>Guardar las filas por corregir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Staff list</source>
      <translation>Lista de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save a template</source>
      <translation>Guardar una plantilla</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>nothing new</source>
      <translation>nada nuevo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>rounds</source>
      <translation>rondas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>meetups</source>
      <translation>encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>check-ins</source>
      <translation>encuentros anotados</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{kind}: {what}</source>
      <translation>{kind}: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>The headers are not known, so the columns were told by what is in them. Look at “Columns” to see whether that is right.</source>
      <translation>No se conocen los encabezados, así que las columnas se dedujeron por su contenido. Mire en «Columnas» si es correcto.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Private, so never taken: {columns}.</source>
      <translation>Privado, nunca se toma: {columns}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Not needed here: {columns}.</source>
      <translation>No hace falta aquí: {columns}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{count}: {names}.</source>
      <translation>{count}: {names}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>The template's example row was left aside.</source>
      <translation>Se dejó aparte la fila de ejemplo de la plantilla.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import {n} people</source>
      <translation>
        <numerusform>Importar {n} persona</numerusform>
        <numerusform>Importar {n} personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import {n} rows</source>
      <translation>
        <numerusform>Importar {n} fila</numerusform>
        <numerusform>Importar {n} filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} stay as they are</source>
      <translation>
        <numerusform>{n} queda como está</numerusform>
        <numerusform>{n} quedan como están</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} rows to mend</source>
      <translation>
        <numerusform>{n} fila por corregir</numerusform>
        <numerusform>{n} filas por corregir</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Paste from the clipboard</source>
      <translation>Pegar del portapapeles</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save a template to fill in…</source>
      <translation>Guardar una plantilla para rellenar…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Pasted list</source>
      <translation>Lista pegada</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new people</source>
      <translation>
        <numerusform>{n} persona nueva</numerusform>
        <numerusform>{n} personas nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new rows</source>
      <translation>
        <numerusform>{n} fila nueva</numerusform>
        <numerusform>{n} filas nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} people change</source>
      <translation>
        <numerusform>{n} persona cambia</numerusform>
        <numerusform>{n} personas cambian</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} rows change</source>
      <translation>
        <numerusform>cambia {n} fila</numerusform>
        <numerusform>cambian {n} filas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Mend the week</source>
      <translation>Arreglar la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Change the week</source>
      <translation>Cambiar la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Leave it as it is</source>
      <translation>Dejarla como está</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>No longer together</source>
      <translation>Ya no van juntos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Now together</source>
      <translation>Ahora van juntos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>At another time</source>
      <translation>A otra hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Without a group</source>
      <translation>Sin grupo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>These are the fewest changes. All other groups stay as they are printed.</source>
      <translation>Estos son los mínimos cambios. Los demás grupos quedan como están impresos.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Messages to pairs</source>
      <translation>Mensajes a las parejas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>To each pair</source>
      <translation>A cada pareja</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>To everybody</source>
      <translation>A todo el mundo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The wording</source>
      <translation>El texto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Insert a field</source>
      <translation>&amp;Insertar un campo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>First &amp;wording again</source>
      <translation>Volver al &amp;texto inicial</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The messages</source>
      <translation>Los mensajes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>What will be sent</source>
      <translation>Lo que se enviará</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Save as text…</source>
      <translation>&amp;Guardar como texto…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;E-mail…</source>
      <translation>Corr&amp;eo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Save the messages</source>
      <translation>Guardar los mensajes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Text files (*.txt)</source>
      <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Your wording</source>
      <translation>Su texto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Words in braces are filled in. A line whose fields are all empty is left out. It is kept for next week.</source>
      <translation>Las palabras entre llaves se rellenan. Se omite la línea cuyos campos están todos vacíos. El texto se guarda para la próxima semana.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>What it gives</source>
      <translation>Lo que resulta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Without an e-mail address: {names}.</source>
      <translation>Sin dirección de correo: {names}.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The addresses fill {n} e-mails.</source>
      <translation>
        <numerusform>Las direcciones llenan {n} correo.</numerusform>
        <numerusform>Las direcciones llenan {n} correos.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The text is too long for a link: paste it into the e-mail.</source>
      <translation>El texto es demasiado largo para un enlace: péguelo en el correo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;E-mail {number} of {all}…</source>
      <translation>Correo {number} d&amp;e {all}…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Copied. Paste it into your chat or e-mail.</source>
      <translation>Copiado. Péguelo en su chat o correo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>No e-mail program is set up. The message was copied instead.</source>
      <translation>No hay programa de correo. El mensaje se copió en su lugar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Saved: {name}</source>
      <translation>Guardado: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>A skill of the list, or in your own words</source>
      <translation>Una habilidad de la lista, o con otras palabras</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Pair them for lunch as well</source>
      <translation>Emparejarlas también para comer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>They meet</source>
      <translation>Se reúnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>On</source>
      <translation>El</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>New partnership</source>
      <translation>Nueva colaboración</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Change a partnership</source>
      <translation>Cambiar una colaboración</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>wants to learn</source>
      <translation>quiere aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Choose a day.</source>
      <translation>Elija un día.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>What the one wants to learn</source>
      <translation>Lo que una persona quiere aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>What the other wants to learn</source>
      <translation>Lo que la otra persona quiere aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>One</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>The other</source>
      <translation>La otra</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{a} and {b}</source>
      <translation>{a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{how}, {start}–{end}, from {first} to {last}</source>
      <translation>{how}, {start}–{end}, del {first} al {last}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{n} sessions held of {all}</source>
      <translation>
        <numerusform>{n} sesión hecha de {all}</numerusform>
        <numerusform>{n} sesiones hechas de {all}</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>Ended on {day}; {who} asked for it.</source>
      <translation>Terminó el {day}; lo pidió: {who}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every working day</source>
      <translation>cada día laborable</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every week</source>
      <translation>cada semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every other week</source>
      <translation>cada dos semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{pair} (ended)</source>
      <translation>{pair} (terminada)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{pair}: the review is due</source>
      <translation>{pair}: toca revisar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>both</source>
      <translation>ambas personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>Review: {found}</source>
      <translation>Revisión: {found}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{person} reached the goal: {skill}!</source>
      <translation>¡{person} alcanzó la meta: {skill}!</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{person} wants to learn: {goal}</source>
      <translation>{person} quiere aprender: {goal}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Sessions to come</source>
      <translation>Próximas sesiones</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>What the session is about</source>
      <translation>De qué trata la sesión</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Call it off</source>
      <translation>Anularla</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>What came of it, what the review found, or why it ends</source>
      <translation>Qué resultó, qué dijo la revisión o por qué termina</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>no number</source>
      <translation>sin número</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Note it</source>
      <translation>Anotarlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Keep as the review</source>
      <translation>Guardar como revisión</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Who asks to end it</source>
      <translation>Quién pide terminarla</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>End this partnership</source>
      <translation>Terminar esta colaboración</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>New partnership…</source>
      <translation>Nueva colaboración…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>both ask for it</source>
      <translation>lo piden ambas personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>The partnership chosen</source>
      <translation>La colaboración elegida</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Two people who meet again and again for a while, each with a goal.</source>
      <translation>Dos personas que se reúnen una y otra vez durante un tiempo, cada una con una meta.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>{person} asks for it</source>
      <translation>lo pide {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>{person} has reached the goal</source>
      <translation>{person} ha alcanzado el objetivo</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>No font has these {n} characters: {characters}. Their codes are printed in their places.</source>
      <translation>
        <numerusform>Ninguna fuente tiene este carácter ({n}): {characters}. En su lugar se imprime su código.</numerusform>
        <numerusform>Ninguna fuente tiene estos {n} caracteres: {characters}. En su lugar se imprimen sus códigos.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Print preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>No printer was found on this computer. Save the sheet as a PDF and print it elsewhere.</source>
      <translation>No se encontró ninguna impresora en este ordenador. Guarde la hoja como PDF e imprímala en otro sitio.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>The sheet as it will print</source>
      <translation>La hoja tal como se imprimirá</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Whole page</source>
      <translation>Página entera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Page width</source>
      <translation>Ancho de página</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Making the sheet…</source>
      <translation>Se está preparando la hoja…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Save the sheet</source>
      <translation>Guardar la hoja</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>P&amp;rinter</source>
      <translation>I&amp;mpresora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>&amp;Copies</source>
      <translation>&amp;Copias</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>The same as</source>
      <translation>Lo mismo que</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Merge</source>
      <translation>Unir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Edit a skill</source>
      <translation>Editar una habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Add a skill</source>
      <translation>Añadir una habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Also called {names}</source>
      <translation>También llamada {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Is it the same as another skill? Merge it into that one:</source>
      <translation>¿Es lo mismo que otra habilidad? Únala con aquella:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap with…</source>
      <translation>Intercambiar con…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap</source>
      <translation>Intercambiar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Whom to swap with, the best first</source>
      <translation>Con quién intercambiar, los mejores primero</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Who changes places?</source>
      <translation>¿Quién cambia de sitio?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap with</source>
      <translation>Intercambiar con</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Now with</source>
      <translation>Ahora con</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>What would change</source>
      <translation>Qué cambiaría</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Try again</source>
      <translation>Probar otra vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Only look at it</source>
      <translation>Solo mirarla</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Recover what can be read</source>
      <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Restore the chosen backup</source>
      <translation>Restaurar la copia elegida</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Save a copy of the file…</source>
      <translation>Guardar una copia del archivo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Open it here all the same</source>
      <translation>Abrirla aquí de todos modos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Begin with an empty company</source>
      <translation>Empezar con una empresa vacía</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>You can look and print; nothing can be changed.</source>
      <translation>Puede mirar e imprimir; no se puede cambiar nada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Makes a new file of all that is still there. The damaged one is kept.</source>
      <translation>Hace un archivo nuevo con todo lo que queda. El dañado se conserva.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Only if you are sure that it is closed there: two who change it at once make two versions.</source>
      <translation>Solo si está seguro de que está cerrada allí: dos que cambian a la vez hacen dos versiones.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>RMDesk cannot open your company</source>
      <translation>RMDesk no puede abrir su empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Backups, the newest first</source>
      <translation>Copias de seguridad, la más nueva primero</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Your company could not be opened</source>
      <translation>No se pudo abrir su empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Nothing was changed, and nothing new was made.</source>
      <translation>No se cambió nada ni se hizo nada nuevo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Why not these two?</source>
      <translation>¿Por qué no estas dos personas?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>First person</source>
      <translation>Primera persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Second person</source>
      <translation>Segunda persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>&amp;First person</source>
      <translation>&amp;Primera persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>&amp;Second person</source>
      <translation>&amp;Segunda persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Choose two different people.</source>
      <translation>Elija dos personas distintas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/errors.py</extracomment>
      <source>Something went wrong inside RMDesk. Your data is safe.</source>
      <translation>Algo ha fallado dentro de RMDesk. Sus datos están a salvo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/i18n.py</extracomment>
      <source>today {time}</source>
      <translation>hoy {time}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/i18n.py</extracomment>
      <source>yesterday {time}</source>
      <translation>ayer {time}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>This is a sample company. Try anything: nothing here touches your own.</source>
      <translation>Esta es una empresa de ejemplo. Pruebe lo que quiera: la suya no se toca.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Back to my company</source>
      <translation>Volver a mi empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Understood</source>
      <translation>Entendido</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Making a backup…</source>
      <translation>Se está haciendo una copia de seguridad…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Backup made: {name}</source>
      <translation>Copia hecha: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Open folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>The backup is restored.</source>
      <translation>La copia está restaurada.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Take it back</source>
      <translation>Deshacerlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Restoring…</source>
      <translation>Se está restaurando…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>RMDesk: sample company</source>
      <translation>RMDesk: empresa de ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Taken back: {what}.</source>
      <translation>Deshecho: {what}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Cancelled. Everything is as it was.</source>
      <translation>Cancelado. Todo está como estaba.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Value left out</source>
      <translation>Dato omitido</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Row left out</source>
      <translation>Fila omitida</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left</source>
      <translation>Ya no está</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Is back</source>
      <translation>Ha vuelto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Not in the list</source>
      <translation>No está en la lista</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Changed</source>
      <translation>Cambia</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>name on sheets</source>
      <translation>nombre en las hojas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>role</source>
      <translation>puesto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>department</source>
      <translation>departamento</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>site</source>
      <translation>sede</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>start date</source>
      <translation>fecha de inicio</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>e-mail</source>
      <translation>correo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>phone</source>
      <translation>teléfono</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>staff number</source>
      <translation>número de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>takes part</source>
      <translation>participa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>can show</source>
      <translation>puede enseñar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>interests</source>
      <translation>intereses</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>reports to</source>
      <translation>depende de</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>takes a break until</source>
      <translation>está en pausa hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>availability</source>
      <translation>disponibilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>status</source>
      <translation>estado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>when</source>
      <translation>cuándo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>topic</source>
      <translation>tema</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>topics</source>
      <translation>temas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>who shows what</source>
      <translation>quién enseña qué</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>locked</source>
      <translation>fijada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>rating</source>
      <translation>valoración</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>would meet again</source>
      <translation>volvería a quedar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>learned</source>
      <translation>aprendido</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>a suggestion</source>
      <translation>propuesta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>confirmed</source>
      <translation>confirmada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>closed</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>“{value}”: {reason}</source>
      <translation>«{value}»: {reason}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>{kind}, row {row}: {rest}</source>
      <translation>{kind}, fila {row}: {rest}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Is archived here. Tick to bring back.</source>
      <translation>Aquí está en el archivo. Marque para recuperar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Takes part here. Tick to archive.</source>
      <translation>Aquí participa. Marque para archivar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>What happens</source>
      <translation>Qué pasa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Details</source>
      <translation>Datos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left, says the list. Tick to archive.</source>
      <translation>Según la lista, ya no está. Marque para archivar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left, says the list. Tick to add to the archive.</source>
      <translation>Según la lista, ya no está. Marque para añadir al archivo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>All meetups</source>
      <translation>Todos los encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Waiting for a check-in</source>
      <translation>Sin anotar todavía</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Planned</source>
      <translation>Planeado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Met</source>
      <translation>Se reunieron</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Did not meet</source>
      <translation>No se reunieron</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>week of {day}</source>
      <translation>semana del {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>{name} shows {skill}</source>
      <translation>{name} enseña {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>What it is about</source>
      <translation>De qué se trata</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Did they meet?</source>
      <translation>¿Se reunieron?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>no meetups</source>
      <translation>sin encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>newcomer</source>
      <translation>recién llegada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>settled in</source>
      <translation>ya integrada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>veteran</source>
      <translation>veterana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>paused until {day}</source>
      <translation>en pausa hasta el {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>starts {day}</source>
      <translation>empieza el {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>away until {day}</source>
      <translation>fuera hasta el {day}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>{shown} of {n} people</source>
      <translation>
        <numerusform>{shown} de {n} persona</numerusform>
        <numerusform>{shown} de {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Role</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Can show</source>
      <translation>Puede enseñar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Wants to learn</source>
      <translation>Quiere aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Takes part</source>
      <translation>Participa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Site</source>
      <translation>Sede</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Here since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Last met</source>
      <translation>Último encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Staff number</source>
      <translation>Número de personal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>takes part: {how}</source>
      <translation>participa: {how}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>can show {skills}</source>
      <translation>puede enseñar {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>wants to learn {skills}</source>
      <translation>quiere aprender {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>not here</source>
      <translation>no está</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>planned</source>
      <translation>planeado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>open</source>
      <translation>libre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>{person}, week {number}: {what}</source>
      <translation>{person}, semana {number}: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>Last met {n} weeks ago</source>
      <translation>
        <numerusform>Se reunieron hace {n} semana</numerusform>
        <numerusform>Se reunieron hace {n} semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>no pairs yet</source>
      <translation>aún sin parejas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>{person}, {skill}: {what}</source>
      <translation>{person}, {skill}: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>also called {names}</source>
      <translation>también llamada {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>can show it, level {n} ({words})</source>
      <translation>puede enseñarlo, nivel {n} ({words})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>wants to learn it</source>
      <translation>quiere aprenderlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>nothing noted</source>
      <translation>nada anotado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Row {row}, {column}: {value}. {why}</source>
      <translation>Fila {row}, {column}: {value}. {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Why it cannot be taken</source>
      <translation>Por qué no se puede tomar</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>{n} people were recovered. Look through your people and rounds: what could not be read is missing.</source>
      <translation>
        <numerusform>Se recuperó {n} persona. Revise sus personas y rondas: falta lo que no se pudo leer.</numerusform>
        <numerusform>Se recuperaron {n} personas. Revise sus personas y rondas: falta lo que no se pudo leer.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The backup is restored. What was there before is set aside.</source>
      <translation>La copia está restaurada. Lo que había antes está aparte.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The copy is in {file}.</source>
      <translation>La copia está en {file}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>You can only look at this: nothing can be changed. Close RMDesk and open it again to work.</source>
      <translation>Esto solo se puede mirar: no se puede cambiar nada. Cierre RMDesk y ábralo otra vez para trabajar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>RMDesk was not closed properly last time (opened {when}). Everything you saw as done is there; the file was checked.</source>
      <translation>RMDesk no se cerró bien la última vez (abierto {when}). Todo lo que vio como hecho está ahí; el archivo se comprobó.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>A report of what went wrong, without names, is in the folder of logs.</source>
      <translation>En la carpeta de registros hay un informe de lo que falló, sin nombres.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The company file was changed by another program since RMDesk closed it. It was checked and is whole; if something is missing, restore a backup.</source>
      <translation>Otro programa cambió el archivo de la empresa desde que RMDesk lo cerró. Se comprobó y está entero; si falta algo, restaure una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The file is damaged. This is what can be read of it, to look at and print only. Close RMDesk and open it again to recover it or to restore a backup.</source>
      <translation>El archivo está dañado. Esto es lo que se puede leer, solo para mirar e imprimir. Cierre RMDesk y ábralo otra vez para recuperarlo o restaurar una copia.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>Insights</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Lock or unlock</source>
      <translation>&amp;Fijar o soltar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>Swa&amp;p with…</source>
      <translation>In&amp;tercambiar con…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Move to another time…</source>
      <translation>&amp;Mover a otra hora…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>Ne&amp;ver pair</source>
      <translation>N&amp;unca juntas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Out this week…</source>
      <translation>Fa&amp;lta esta semana…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} times</source>
      <translation>
        <numerusform>{n} vez</numerusform>
        <numerusform>{n} veces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{skill} is wanted most: {n} people want to learn it.</source>
      <translation>
        <numerusform>Lo más pedido es {skill}: {n} persona quiere aprenderlo.</numerusform>
        <numerusform>Lo más pedido es {skill}: {n} personas quieren aprenderlo.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Skills: who can and who wants to</source>
      <translation>Habilidades: quién sabe y quién quiere</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Skills only one person can show</source>
      <translation>Lo que solo sabe una persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Who meets whom</source>
      <translation>Quién se reúne con quién</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Sit-outs and trios</source>
      <translation>Descansos y tríos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Most wanted skills</source>
      <translation>Las habilidades más pedidas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Sitting out, and meeting as three</source>
      <translation>Descansar y reunirse de a tres</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Save the season report…</source>
      <translation>Guardar el informe de temporada…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Nothing to show yet</source>
      <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Plots appear once people are here and the first meetups are planned.</source>
      <translation>Los gráficos aparecen cuando hay personas y los primeros encuentros están planeados.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} meetups held</source>
      <translation>
        <numerusform>{n} encuentro hecho</numerusform>
        <numerusform>{n} encuentros hechos</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Save the season report</source>
      <translation>Guardar el informe de temporada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Of all meetups held, {a} % brought a newcomer and a veteran together, {b} % two departments, {c} % people who had not met before.</source>
      <translation>De todos los encuentros, el {a} % reunió a alguien nuevo con alguien veterano, el {b} % a dos departamentos y el {c} % a personas que no se habían reunido antes.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} skills can be shown by one person only; {name} has the most: {skills}.</source>
      <translation>
        <numerusform>{n} habilidad solo la puede enseñar una persona; quien más tiene es {name}: {skills}.</numerusform>
        <numerusform>{n} habilidades solo las puede enseñar una persona; quien más tiene es {name}: {skills}.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} of {all} possible pairs have met, {share} %. The stronger the colour, the more often.</source>
      <translation>Se han reunido {n} de {all} parejas posibles, {share} %. Cuanto más intenso el color, más a menudo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Season report.pdf</source>
      <translation>Informe de temporada.pdf</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} meetups were held, {share} % of those that are over.</source>
      <translation>
        <numerusform>Se hizo {n} encuentro, el {share} % de los que ya pasaron.</numerusform>
        <numerusform>Se hicieron {n} encuentros, el {share} % de los que ya pasaron.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>No meetup has been checked in yet.</source>
      <translation>Todavía no se ha anotado ningún encuentro.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>can show it</source>
      <translation>pueden enseñarlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>want to learn it</source>
      <translation>quieren aprenderlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Few can show {skills}.</source>
      <translation>Pocos pueden enseñar {skills}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Every skill can be shown by at least two people.</source>
      <translation>Cada habilidad la pueden enseñar al menos dos personas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>people who sat out</source>
      <translation>personas que descansaron</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>who were one of three</source>
      <translation>personas que estuvieron en un trío</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>skills</source>
      <translation>habilidades</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>The report is saved.</source>
      <translation>El informe está guardado.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>put off</source>
      <translation>aplazado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Skill</source>
      <translation>Habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Skills that only one person could show, by month</source>
      <translation>Habilidades que solo podía enseñar una persona, por mes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>How it shrinks</source>
      <translation>Cómo disminuye</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Nobody has rated a meetup yet.</source>
      <translation>Todavía nadie ha valorado un encuentro.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>held</source>
      <translation>hechas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>sessions of partners</source>
      <translation>sesiones de colaboración</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Rating</source>
      <translation>Valoración</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>What was learned</source>
      <translation>Lo que se aprendió</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>No skill has spread yet. Check meetups in, and see what people learn.</source>
      <translation>Todavía no se ha extendido ninguna habilidad. Anote los encuentros y vea qué se aprende.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>one of three</source>
      <translation>en un trío</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>goals</source>
      <translation>metas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>answers</source>
      <translation>respuestas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Search people, places, skills…</source>
      <translation>Buscar personas, lugares, habilidades…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Search meetups</source>
      <translation>Buscar encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Which meetups</source>
      <translation>Qué encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Check in</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No meetups yet</source>
      <translation>Todavía no hay encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They are planned when a week's round is confirmed, on the page This week.</source>
      <translation>Se planean al confirmar la ronda de una semana, en la página Esta semana.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No match</source>
      <translation>Sin resultados</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No meetup fits the search and the filter.</source>
      <translation>Ningún encuentro coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Partnerships…</source>
      <translation>Colaboraciones…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>The meetup chosen</source>
      <translation>El encuentro elegido</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Check in {n} meetups</source>
      <translation>
        <numerusform>Anotar {n} encuentro</numerusform>
        <numerusform>Anotar {n} encuentros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>{n} meetups</source>
      <translation>
        <numerusform>{n} encuentro</numerusform>
        <numerusform>{n} encuentros</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They &amp;met</source>
      <translation>Se &amp;reunieron</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They did &amp;not meet</source>
      <translation>&amp;No se reunieron</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Later</source>
      <translation>&amp;Luego</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Partnerships…</source>
      <translation>&amp;Colaboraciones…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>L&amp;ist</source>
      <translation>L&amp;ista</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Week</source>
      <translation>&amp;Semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>M&amp;onth</source>
      <translation>&amp;Mes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Show all meetups</source>
      <translation>Mostrar todos los encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Search name, skill, department…</source>
      <translation>Buscar nombre, habilidad, departamento…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Search people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Show &amp;archived</source>
      <translation>Mostrar el &amp;archivo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Add person</source>
      <translation>Añadir persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Nobody is here yet</source>
      <translation>Todavía no hay nadie</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>People come from a staff list, or one by one.</source>
      <translation>Las personas vienen de una lista de personal, o una a una.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Nobody fits the search</source>
      <translation>Nadie coincide con la búsqueda</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>People and the one chosen</source>
      <translation>Las personas y la elegida</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>&amp;New person</source>
      <translation>&amp;Nueva persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>&amp;Archive or bring back</source>
      <translation>&amp;Archivar o recuperar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>E&amp;rase for good…</source>
      <translation>Borrar &amp;para siempre…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Import a staff list…</source>
      <translation>Importar una lista de personal…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Add the first person</source>
      <translation>Añadir la primera persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Clear the search</source>
      <translation>Borrar la búsqueda</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>No name, skill or department holds “{words}”.</source>
      <translation>Ningún nombre, habilidad ni departamento contiene «{words}».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>&amp;As the system is</source>
      <translation>&amp;Como el sistema</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>L&amp;anguage</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>The window's own. The language of the sheets is chosen under Programme.</source>
      <translation>Solo el de la ventana. El idioma de las hojas se elige en Programa.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>How RMDesk looks on this computer. Sheets are always dark on white.</source>
      <translation>El aspecto de RMDesk en este ordenador. Las hojas son siempre oscuras sobre blanco.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>As the system is</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>A sync service has made a second version of your company. Restore it if it is the newer one, or move it elsewhere:</source>
      <translation>Un servicio de sincronización ha hecho una segunda versión de su empresa. Restáurela si es la más nueva, o muévala a otro sitio:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Backups</source>
      <translation>Copias</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Make a backup now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore…</source>
      <translation>Restaurar…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore another file…</source>
      <translation>Restaurar otro archivo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Choose a second place…</source>
      <translation>Elegir un segundo lugar…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>No second place</source>
      <translation>Sin segundo lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Choose a second place</source>
      <translation>Elegir un segundo lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Go back to how everything was {when}?</source>
      <translation>¿Volver a como estaba todo {when}?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore another file</source>
      <translation>Restaurar otro archivo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Company files (*.rmdesk)</source>
      <translation>Archivos de empresa (*.rmdesk)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore a backup</source>
      <translation>Restaurar una copia</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>All that was changed since then goes. A backup of how things are now is made first, so you can come back.</source>
      <translation>Se pierde todo lo que cambió desde entonces. Antes se hace una copia de lo que hay ahora, así que podrá volver.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore this backup</source>
      <translation>Restaurar esta copia</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Keep what is here</source>
      <translation>Dejar lo que hay</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>A backup is made every day, and before imports and restores. Each holds everything, and is checked. The older they are, the fewer are kept.</source>
      <translation>Cada día se hace una copia, y también antes de importar y restaurar. Cada una lo contiene todo y se comprueba. Cuanto más antiguas, menos se conservan.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Last backup: {when}</source>
      <translation>Última copia: {when}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>No backup yet</source>
      <translation>Todavía no hay copias</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Put what {file} holds in place of everything here?</source>
      <translation>¿Poner lo que contiene {file} en lugar de todo lo de aquí?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Cover</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Cover rules</source>
      <translation>Reglas de cobertura</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most so many away</source>
      <translation>Como mucho tantas personas fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Department or role</source>
      <translation>Departamento o puesto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Name of the department or role</source>
      <translation>Nombre del departamento o puesto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Remove the chosen rule</source>
      <translation>Quitar la regla elegida</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>So that somebody is always at the counter: at most so many people of a department or role are at a meetup at the same time.</source>
      <translation>Para que siempre haya alguien en el mostrador: como mucho tantas personas de un departamento o puesto están a la vez en un encuentro.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most</source>
      <translation>Como mucho</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>of the</source>
      <translation>de</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most {number} of {what} away at once</source>
      <translation>Como mucho {number} de {what} fuera a la vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Closed days</source>
      <translation>Días de cierre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>The company's own closed days</source>
      <translation>Los días de cierre propios de la empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Remove the chosen day</source>
      <translation>Quitar el día elegido</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Public holidays &amp;of</source>
      <translation>&amp;Festivos de</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>&amp;Part of the country</source>
      <translation>&amp;Parte del país</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Name of the day</source>
      <translation>Nombre del día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>No country</source>
      <translation>Ningún país</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>All of it</source>
      <translation>Todo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Next: {days}</source>
      <translation>Próximos: {days}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Programme</source>
      <translation>Programa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Company name</source>
      <translation>&amp;Nombre de la empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Printed on every sheet.</source>
      <translation>Sale en todas las hojas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Logo</source>
      <translation>&amp;Logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;How often</source>
      <translation>&amp;Cada cuánto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Working days</source>
      <translation>&amp;Días laborables</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Weeks &amp;begin on</source>
      <translation>Las semanas &amp;empiezan el</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>When the number is &amp;odd</source>
      <translation>Si el número es i&amp;mpar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Paper</source>
      <translation>&amp;Papel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Lan&amp;guage of the sheets</source>
      <translation>&amp;Idioma de las hojas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Dates on sheets as in</source>
      <translation>&amp;Fechas en las hojas como en</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>The company's logo</source>
      <translation>El logotipo de la empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Once a month</source>
      <translation>Una vez al mes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Three meet together</source>
      <translation>Tres se reúnen juntas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>One person sits out, in turn</source>
      <translation>Descansa una persona, por turno</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>At least one day of the week has to be a working day.</source>
      <translation>Al menos un día de la semana tiene que ser laborable.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>{n} tables</source>
      <translation>
        <numerusform>{n} mesa</numerusform>
        <numerusform>{n} mesas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Times and places</source>
      <translation>Horas y lugares</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Weekday</source>
      <translation>&amp;Día de la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;From</source>
      <translation>D&amp;e</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;To</source>
      <translation>&amp;A</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Place</source>
      <translation>&amp;Lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Tables</source>
      <translation>&amp;Mesas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>So many groups can sit at once.</source>
      <translation>Cuántos grupos caben a la vez.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Remove this time</source>
      <translation>Quitar esta hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Add a time</source>
      <translation>Añadir una hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Pairs are seated in these times as far as tables go. With no time here, every pair agrees on its own.</source>
      <translation>Las parejas se reparten en estas horas mientras haya mesas. Sin horas aquí, cada pareja se pone de acuerdo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Lunch</source>
      <translation>Comida</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Kitchen</source>
      <translation>Cocina</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>What matters</source>
      <translation>Qué importa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>not at all</source>
      <translation>nada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>a little</source>
      <translation>un poco</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>normally</source>
      <translation>normal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>a lot</source>
      <translation>mucho</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Learning</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Pairs who can show each other what they want to learn</source>
      <translation>Parejas que pueden enseñarse lo que quieren aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Both ways</source>
      <translation>En los dos sentidos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Both of a pair learn something, not only one</source>
      <translation>Aprenden las dos personas, no solo una</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>New faces</source>
      <translation>Caras nuevas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>People who have not met within a year</source>
      <translation>Personas que no se han reunido en un año</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Newcomer meets veteran</source>
      <translation>Nuevas con veteranas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Somebody new with somebody who has been here for years</source>
      <translation>Alguien nuevo con alguien que lleva años aquí</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Departments mix</source>
      <translation>Mezclar departamentos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>People of two departments</source>
      <translation>Personas de dos departamentos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Shared interests</source>
      <translation>Intereses comunes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Topics both like to talk about</source>
      <translation>Temas de los que a ambas les gusta hablar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Apart from the manager</source>
      <translation>Lejos de quien manda</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Nobody lunches with their boss</source>
      <translation>Nadie come con su superior</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Wishes</source>
      <translation>Deseos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Those who would like to meet</source>
      <translation>Quienes querrían reunirse</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Missed meetups</source>
      <translation>Encuentros perdidos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>A meetup that did not happen comes first</source>
      <translation>Un encuentro que no se hizo va primero</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Looking what that would change…</source>
      <translation>Mirando qué cambiaría…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>and {n} more groups</source>
      <translation>
        <numerusform>y {n} grupo más</numerusform>
        <numerusform>y {n} grupos más</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Then</source>
      <translation>Después</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>How much does each of these matter when pairs are suggested?</source>
      <translation>¿Cuánto importa cada cosa al proponer parejas?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>{what}: matters {how}</source>
      <translation>{what}: importa {how}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>This counts from the next round that is suggested.</source>
      <translation>Vale desde la próxima ronda que se proponga.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>{n} of {all} groups of this week would be others.</source>
      <translation>
        <numerusform>{n} de {all} grupos de esta semana sería otro.</numerusform>
        <numerusform>{n} de {all} grupos de esta semana serían otros.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>This week's pairs would stay as they are.</source>
      <translation>Las parejas de esta semana quedarían como están.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Press “Suggest again” on the first page to have them.</source>
      <translation>Pulse «Proponer de nuevo» en la primera página para tenerlas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings_page.py</extracomment>
      <source>Sections of the settings</source>
      <translation>Apartados de los ajustes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Search skills or people…</source>
      <translation>Buscar habilidades o personas…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Search skills or people</source>
      <translation>Buscar habilidades o personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Add skill</source>
      <translation>Añadir habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No skills yet</source>
      <translation>Todavía no hay habilidades</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Skills come with a staff list, or one by one.</source>
      <translation>Las habilidades vienen con una lista de personal, o una a una.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No match for the search</source>
      <translation>Nada coincide con la búsqueda</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Add skill…</source>
      <translation>&amp;Añadir habilidad…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Edit or merge skill…</source>
      <translation>&amp;Editar o unir habilidad…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Wants to &amp;learn it, or no longer</source>
      <translation>Quiere aprender&amp;lo, o ya no</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Wants to learn it</source>
      <translation>&amp;Quiere aprenderlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>can show it, level 1 to 5</source>
      <translation>puede enseñarlo, nivel 1 a 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Keys: 0–5 level, W wish</source>
      <translation>Teclas: 0–5 nivel, W deseo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No skill and nobody is called “{words}”.</source>
      <translation>Ninguna habilidad ni persona se llama «{words}».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>cannot show it</source>
      <translation>no puede enseñarlo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Add the first skill</source>
      <translation>Añadir la primera habilidad</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>{n} skills</source>
      <translation>
        <numerusform>{n} habilidad</numerusform>
        <numerusform>{n} habilidades</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{n} groups</source>
      <translation>
        <numerusform>{n} grupo</numerusform>
        <numerusform>{n} grupos</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{groups}. Change what you like, then confirm.</source>
      <translation>{groups}. Cambie lo que quiera y después confirme.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Confirmed</source>
      <translation>Confirmada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{groups}, ready to print</source>
      <translation>{groups}, listo para imprimir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Suggest again</source>
      <translation>Proponer de nuevo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Weeks ahead</source>
      <translation>Próximas semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Welcome to RMDesk</source>
      <translation>Le damos la bienvenida a RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Bring your staff list, and the first pairs are two clicks away.</source>
      <translation>Traiga su lista de personal: las primeras parejas están a dos clics.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>This week's pairs</source>
      <translation>Las parejas de esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>How to begin</source>
      <translation>Cómo empezar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No pairs</source>
      <translation>Sin parejas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Suggest pairs</source>
      <translation>&amp;Proponer parejas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Confirm</source>
      <translation>&amp;Confirmar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Why not these two?…</source>
      <translation>¿P&amp;or qué no estas dos personas?…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>M&amp;end the week…</source>
      <translation>Arreglar la sema&amp;na…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>If you let go here: {effect}</source>
      <translation>Si suelta aquí: {effect}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Previous week</source>
      <translation>Semana &amp;anterior</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Next week</source>
      <translation>Semana &amp;siguiente</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;This week</source>
      <translation>&amp;Esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Weeks &amp;ahead</source>
      <translation>P&amp;róximas semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Choose a wee&amp;k…</source>
      <translation>Ele&amp;gir una semana…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Suggest again</source>
      <translation>Proponer &amp;de nuevo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Print sheet</source>
      <translation>Imprimir hoja</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No round in week {number}</source>
      <translation>No hay ronda en la semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>The next round is in week {number}.</source>
      <translation>La próxima ronda es en la semana {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>nothing else has to change</source>
      <translation>no hace falta cambiar nada más</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Add first person</source>
      <translation>Añadir la primera persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Look around with a sample company</source>
      <translation>Explorar una empresa de ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Too few people in week {number}</source>
      <translation>Muy pocas personas en la semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Pairs need at least two people who are there and take part.</source>
      <translation>Para formar parejas hacen falta al menos dos personas que estén y participen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No pairs for week {number} yet</source>
      <translation>Todavía no hay parejas para la semana {number}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{n} people take part. RMDesk finds the best pairs and says why.</source>
      <translation>
        <numerusform>Participa {n} persona. RMDesk encuentra las mejores parejas y dice por qué.</numerusform>
        <numerusform>Participan {n} personas. RMDesk encuentra las mejores parejas y dice por qué.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Go to week {number}</source>
      <translation>Ir a la semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>See the people</source>
      <translation>Ver las personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Suggest pairs</source>
      <translation>Proponer parejas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/week_work.py</extracomment>
      <source>Looking for the best pairs…</source>
      <translation>Buscando las mejores parejas…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>{n} copies of the sheet are on their way to {printer}.</source>
      <translation>
        <numerusform>{n} copia de la hoja va camino de {printer}.</numerusform>
        <numerusform>{n} copias de la hoja van camino de {printer}.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The sheet is saved: {path}</source>
      <translation>La hoja está guardada: {path}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>Lunch pairs week {number}</source>
      <translation>Parejas de la semana {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>There is no printer on this computer. Save the sheet as a PDF.</source>
      <translation>En este ordenador no hay impresora. Guarde la hoja como PDF.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The printer did not take the sheet: {said}</source>
      <translation>La impresora no aceptó la hoja: {said}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The printer {name} does not answer. Check that it is on, or save the sheet as a PDF.</source>
      <translation>La impresora {name} no responde. Compruebe que está encendida o guarde la hoja como PDF.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>JSON file</source>
      <translation>Archivo JSON</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Skills matrix</source>
      <translation>Tabla de habilidades</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Rounds</source>
      <translation>Rondas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Check-ins</source>
      <translation>Anotaciones</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Excel workbook</source>
      <translation>Libro de Excel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Calendar file</source>
      <translation>Archivo de calendario</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Working…</source>
      <translation>Trabajando…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/toast.py</extracomment>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>prefers</source>
      <translation>prefiere</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>cannot</source>
      <translation>no puede</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>can</source>
      <translation>puede</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>{slot}: {answer}</source>
      <translation>{slot}: {answer}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Remove: away {days}</source>
      <translation>Quitar: fuera {days}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Days away</source>
      <translation>Días fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>First day away</source>
      <translation>Primer día fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Last day away</source>
      <translation>Último día fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Reason (stays private)</source>
      <translation>Motivo (queda en privado)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Add days away</source>
      <translation>Añadir días fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Times in the week</source>
      <translation>Horas de la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Click a time to change it: can, prefers, cannot.</source>
      <translation>Pulse una hora para cambiarla: puede, prefiere, no puede.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Away</source>
      <translation>Fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>No slots yet: any workday is fine. Settings has slots.</source>
      <translation>Todavía no hay horas: vale cualquier día laborable. Las horas se ponen en Ajustes.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Choose a day in the calendar, or type one.</source>
      <translation>Elija un día en el calendario o escríbalo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>The last day is before the first.</source>
      <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Later days</source>
      <translation>Días posteriores</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Drag a meetup to move it to another day.</source>
      <translation>Arrastre un encuentro a otro día para moverlo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/charts.py</extracomment>
      <source>All figures</source>
      <translation>Todas las cifras</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/charts.py</extracomment>
      <source>All figures: {title}</source>
      <translation>Todas las cifras: {title}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/check_in.py</extracomment>
      <source>Did not</source>
      <translation>No</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/check_in.py</extracomment>
      <source>Later</source>
      <translation>Luego</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Name on sheets</source>
      <translation>Nombre en las hojas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Start date</source>
      <translation>Fecha de inicio</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Notes (stay private)</source>
      <translation>Notas (quedan en privado)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Paused until</source>
      <translation>En pausa hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>As the name</source>
      <translation>Como el nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Every other week</source>
      <translation>Cada dos semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Paused until…</source>
      <translation>En pausa hasta…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Choose a day after today.</source>
      <translation>Elija un día posterior a hoy.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>This is not an e-mail address. Write it like ana@example.com.</source>
      <translation>Esto no es una dirección de correo. Escríbala así: ana@example.com.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>This is not a date. Write it like {example}.</source>
      <translation>Esto no es una fecha. Escríbala así: {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>Choose a day</source>
      <translation>Elegir un día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>Choose a day: {field}</source>
      <translation>Elegir un día: {field}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/flow.py</extracomment>
      <source>Remove {tag}</source>
      <translation>Quitar {tag}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>{day}: with {people}, {status}</source>
      <translation>{day}: con {people}, {status}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>Meetups of this person</source>
      <translation>Encuentros de esta persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>showed {skills}</source>
      <translation>enseñó {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>was shown {skills}</source>
      <translation>le enseñaron {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>No meetups yet. They come with the first confirmed round.</source>
      <translation>Todavía no hay encuentros. Llegan con la primera ronda confirmada.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>{n} different people</source>
      <translation>
        <numerusform>{n} persona distinta</numerusform>
        <numerusform>{n} personas distintas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>First name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Last name</source>
      <translation>Apellidos</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Reports to</source>
      <translation>Depende de</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Can show (a list)</source>
      <translation>Puede enseñar (lista)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Wants to learn (a list)</source>
      <translation>Quiere aprender (lista)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Interests (a list)</source>
      <translation>Intereses (lista)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>One skill: the header is its name</source>
      <translation>Una habilidad: el encabezado es su nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The name of a skill</source>
      <translation>El nombre de una habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The level of that skill</source>
      <translation>El nivel de esa habilidad</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>A training</source>
      <translation>Una formación</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>How often somebody takes part</source>
      <translation>Cada cuánto participa</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Takes a break until</source>
      <translation>En pausa hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Away from</source>
      <translation>Fuera desde</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Away until</source>
      <translation>Fuera hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>One time: the header is its name</source>
      <translation>Una hora: el encabezado es su nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>In the list</source>
      <translation>En la lista</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>For instance</source>
      <translation>Por ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Is taken for</source>
      <translation>Se toma como</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Column {letter}</source>
      <translation>Columna {letter}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>What the column {header} holds</source>
      <translation>Qué contiene la columna {header}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Leave out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The columns of the list</source>
      <translation>Las columnas de la lista</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Private, so never taken</source>
      <translation>Privado, nunca se toma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>What the import would do</source>
      <translation>Lo que haría la importación</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>The rows that cannot be taken</source>
      <translation>Las filas que no se pueden tomar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>&amp;Save these rows…</source>
      <translation>&amp;Guardar estas filas…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>To mend</source>
      <translation>Por corregir</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>Write the right value into the list's own cell and press Enter, or save these rows, mend them in your spreadsheet program and import them then.</source>
      <translation>Escriba el valor correcto en la celda y pulse Intro, o guarde estas filas, corríjalas en su programa de hojas de cálculo e impórtelas después.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>To mend ({n})</source>
      <translation>
        <numerusform>Por corregir ({n})</numerusform>
        <numerusform>Por corregir ({n})</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Which number is the day</source>
      <translation>Qué número es el día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Let them pause until</source>
      <translation>En pausa hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Break until</source>
      <translation>Pausa hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>On leave, says the list: {names}. Let them pause until</source>
      <translation>De permiso, según la lista: {names}. En pausa hasta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>“{date}” in “{header}” can be two days:</source>
      <translation>«{date}» en «{header}» puede ser dos días:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>“{name}” is the same skill as “{other}”</source>
      <translation>«{name}» es la misma habilidad que «{other}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>nothing yet</source>
      <translation>nada todavía</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>knows the basics</source>
      <translation>conoce lo básico</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>gets by</source>
      <translation>se defiende</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>good</source>
      <translation>bien</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>very good</source>
      <translation>muy bien</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>master</source>
      <translation>lo domina</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Pictures ({formats})</source>
      <translation>Imágenes ({formats})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Choose a picture…</source>
      <translation>Elegir una imagen…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Choose a logo</source>
      <translation>Elegir un logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>The logo</source>
      <translation>El logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>No logo</source>
      <translation>Sin logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/matrix.py</extracomment>
      <source>People and skills</source>
      <translation>Personas y habilidades</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/matrix.py</extracomment>
      <source>Keys 0 to 5 set how well somebody can show a skill, W a wish to learn it.</source>
      <translation>Las teclas 0 a 5 ponen lo bien que alguien puede enseñar una habilidad; W, un deseo de aprenderla.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Calendar of meetups</source>
      <translation>Calendario de encuentros</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Weekdays</source>
      <translation>Días de la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Weeks</source>
      <translation>Semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Meetups of the day</source>
      <translation>Encuentros del día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Code on a slip</source>
      <translation>Código de una papeleta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Time and place</source>
      <translation>Hora y lugar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Choose a meetup to check it in or move it.</source>
      <translation>Elija un encuentro para anotarlo o moverlo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Clash: {why}</source>
      <translation>Choca: {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Same time and place as now</source>
      <translation>Misma hora y lugar que ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>No set time</source>
      <translation>Sin hora fija</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>No meetups on this day.</source>
      <translation>No hay encuentros este día.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>{person} in {skill}: level {before} → {after}</source>
      <translation>{person} en {skill}: nivel {before} → {after}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>It stays where it is. {why}</source>
      <translation>Se queda donde está. {why}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/met_matrix.py</extracomment>
      <source>{a} and {b} met {n} times</source>
      <translation>
        <numerusform>{a} y {b} se reunieron {n} vez</numerusform>
        <numerusform>{a} y {b} se reunieron {n} veces</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/met_matrix.py</extracomment>
      <source>{a} and {b} have not met yet</source>
      <translation>{a} y {b} todavía no se han reunido</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Lock</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Swap…</source>
      <translation>Intercambiar…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Move…</source>
      <translation>Mover…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Never pair</source>
      <translation>Nunca juntas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Out</source>
      <translation>Falta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Move to another time</source>
      <translation>Mover a otra hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>They choose a time</source>
      <translation>Eligen la hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>No lesson this time: they get to know each other.</source>
      <translation>Esta vez no hay lección: se conocen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>{name} is out this week</source>
      <translation>{name} falta esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Unlock</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Let go of</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Keep, whatever is suggested</source>
      <translation>Conservar, se proponga lo que se proponga</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>Give a break of {n} weeks</source>
      <translation>Dar una pausa de {n} semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>{person} has missed three meetups in a row.</source>
      <translation>{person} faltó a tres encuentros seguidos.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_chip.py</extracomment>
      <source>{about}. Press for what can be done; drag onto somebody to swap.</source>
      <translation>{about}. Pulse para ver qué se puede hacer; arrastre sobre alguien para intercambiar.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Archive</source>
      <translation>Archivar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>About this person</source>
      <translation>Sobre esta persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>How often all of them take part</source>
      <translation>Cada cuánto participan todas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Different: left as they are</source>
      <translation>Distinto: queda como está</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Archive all</source>
      <translation>Archivar todas</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>{n} people chosen</source>
      <translation>
        <numerusform>{n} persona elegida</numerusform>
        <numerusform>{n} personas elegidas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Choose somebody in the table to see and change everything.</source>
      <translation>Elija a alguien en la tabla para verlo y cambiarlo todo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>here since {day}</source>
      <translation>aquí desde el {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>New person</source>
      <translation>Nueva persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>The name is enough to begin with; the rest can follow.</source>
      <translation>Para empezar basta el nombre; lo demás puede venir después.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Bring all back</source>
      <translation>Recuperar todas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Why not with somebody else?…</source>
      <translation>¿&amp;Por qué no con otra persona?…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Swap with…</source>
      <translation>&amp;Intercambiar con…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Out this week</source>
      <translation>&amp;Falta esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Photo from a &amp;file…</source>
      <translation>Foto de un &amp;archivo…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>&amp;Paste photo</source>
      <translation>&amp;Pegar foto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>&amp;Remove photo</source>
      <translation>&amp;Quitar foto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Photo of {name}</source>
      <translation>Foto de {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Change the photo</source>
      <translation>Cambiar la foto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Choose a photo</source>
      <translation>Elegir una foto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>{file} is too large a picture.</source>
      <translation>{file} es una imagen demasiado grande.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>{file} is not a picture.</source>
      <translation>{file} no es una imagen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Previous month</source>
      <translation>Mes anterior</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Next month</source>
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Days of the month</source>
      <translation>Días del mes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Sitting out this week</source>
      <translation>Descansan esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Not here this week</source>
      <translation>No están esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Here after all</source>
      <translation>Sí está</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>{name} is here after all</source>
      <translation>{name} sí está</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Remove {name}</source>
      <translation>Quitar a {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Never pair with</source>
      <translation>Nunca con</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Type a name</source>
      <translation>Escriba un nombre</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Would like to meet</source>
      <translation>Querría reunirse con</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>The reason is for you alone: no sheet or export shows it.</source>
      <translation>El motivo es solo para usted: no sale en ninguna hoja ni exportación.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Choose a person from the list first.</source>
      <translation>Elija primero una persona de la lista.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Nobody is called “{name}”.</source>
      <translation>Nadie se llama «{name}».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>How was it for {name}?</source>
      <translation>¿Qué tal fue para {name}?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Would {name} meet again?</source>
      <translation>¿Se reuniría {name} otra vez?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Note, only for you</source>
      <translation>Nota, solo para usted</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Meet again?</source>
      <translation>¿Otra vez?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>gladly again</source>
      <translation>con gusto otra vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>rather not again</source>
      <translation>mejor no</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>{n} of 5</source>
      <translation>{n} de 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/score_bar.py</extracomment>
      <source>How good this round is: {words}</source>
      <translation>Lo buena que es esta ronda: {words}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/score_bar.py</extracomment>
      <source>The whole bar is the best round this week can have. That it is the best is proven, not guessed.</source>
      <translation>La barra entera es la mejor ronda que puede tener esta semana. Que es la mejor está demostrado, no supuesto.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Plan several weeks at once, so that nobody meets the same person too soon. Weeks that are confirmed stay as they are.</source>
      <translation>Planee varias semanas a la vez, para que nadie se reúna demasiado pronto con la misma persona. Las semanas confirmadas quedan como están.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} weeks planned</source>
      <translation>
        <numerusform>{n} semana planeada</numerusform>
        <numerusform>{n} semanas planeadas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>How many weeks</source>
      <translation>Cuántas semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Plan these weeks</source>
      <translation>Planear estas semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Throw the plan away</source>
      <translation>Descartar el plan</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Planning…</source>
      <translation>Planeando…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} times somebody sits out</source>
      <translation>
        <numerusform>{n} vez descansa alguien</numerusform>
        <numerusform>{n} veces descansa alguien</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>nobody is left out</source>
      <translation>nadie se queda fuera</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} pairs meet again within three weeks</source>
      <translation>
        <numerusform>{n} pareja se repite en menos de tres semanas</numerusform>
        <numerusform>{n} parejas se repiten en menos de tres semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>nobody meets the same person within three weeks</source>
      <translation>nadie se reúne con la misma persona en tres semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>at least {percent} % of the learning any plan could bring</source>
      <translation>al menos el {percent} % de lo que cualquier plan haría aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Keep as drafts</source>
      <translation>Guardar como borradores</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_table.py</extracomment>
      <source>People and weeks</source>
      <translation>Personas y semanas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_table.py</extracomment>
      <source>Enter shows the week.</source>
      <translation>Intro muestra la semana.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Usual</source>
      <translation>Habitual</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster</source>
      <translation>Cartel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster by day</source>
      <translation>Cartel por días</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster in large type</source>
      <translation>Cartel en letra grande</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Personal slips</source>
      <translation>Papeletas personales</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>The month</source>
      <translation>El mes</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Sign-up form</source>
      <translation>Formulario de inscripción</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Agreement of two partners</source>
      <translation>Acuerdo de dos personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>&amp;Sheet</source>
      <translation>&amp;Hoja</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Pa&amp;per</source>
      <translation>Pa&amp;pel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>&amp;Orientation</source>
      <translation>&amp;Orientación</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sidebar.py</extracomment>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>“{drop}” may be “{keep}”</source>
      <translation>«{drop}» quizá sea «{keep}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Only one person can do this</source>
      <translation>Esto solo lo sabe una persona</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Wanted, nobody teaches it</source>
      <translation>Se pide y nadie lo enseña</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Perhaps the same</source>
      <translation>Quizá sean lo mismo</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Only one person can do these ({n})</source>
      <translation>
        <numerusform>Esto solo lo sabe una persona ({n})</numerusform>
        <numerusform>Estas solo las sabe una persona ({n})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Wanted, nobody teaches them ({n})</source>
      <translation>
        <numerusform>Se pide y nadie la enseña ({n})</numerusform>
        <numerusform>Se piden y nadie las enseña ({n})</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>{skill}: {person}</source>
      <translation>{skill}: {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>{n} want to learn it</source>
      <translation>
        <numerusform>{n} quiere aprenderlo</numerusform>
        <numerusform>{n} quieren aprenderlo</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Level of {skill}</source>
      <translation>Nivel de {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Remove {skill}</source>
      <translation>Quitar {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>How soon: {skill}</source>
      <translation>Para cuándo: {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Present level in {skill}</source>
      <translation>Nivel actual de {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add a skill to show, then Enter</source>
      <translation>Añada algo que enseñar y pulse Intro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add a skill to learn, then Enter</source>
      <translation>Añada algo que aprender y pulse Intro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Interests</source>
      <translation>Intereses</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add an interest, then Enter</source>
      <translation>Añada un interés y pulse Intro</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Likes to talk about</source>
      <translation>Le gusta hablar de</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>some day</source>
      <translation>algún día</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>this year</source>
      <translation>este año</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>soon</source>
      <translation>pronto</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Previous week</source>
      <translation>Semana anterior</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Next week</source>
      <translation>Semana siguiente</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Choose a week in a calendar</source>
      <translation>Elegir una semana en el calendario</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Choose a week</source>
      <translation>Elegir una semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>All like {topics}</source>
      <translation>A todas les gusta {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>As good as this week can be</source>
      <translation>Lo mejor que puede ser esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Both like {topics}</source>
      <translation>A ambas les gusta {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Not possible: {why}</source>
      <translation>No es posible: {why}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{first} would meet {second} again after {n} weeks</source>
      <translation>
        <numerusform>{first} y {second} se reunirían otra vez tras {n} semana</numerusform>
        <numerusform>{first} y {second} se reunirían otra vez tras {n} semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Just as good</source>
      <translation>Igual de bien</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % of the learning this week could hold</source>
      <translation>{percent} % de lo que se podría aprender esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>For it: {why}.</source>
      <translation>A favor: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Against it: {why}.</source>
      <translation>En contra: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>First time together</source>
      <translation>Primera vez juntas</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>New group of three</source>
      <translation>Nuevo trío</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Locked</source>
      <translation>Fijada</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % less learning</source>
      <translation>{percent} % menos de aprendizaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{names} would learn nothing</source>
      <translation>nada que aprender para {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{names} would now learn something</source>
      <translation>ahora algo que aprender para {names}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} more people left out</source>
      <translation>
        <numerusform>{n} persona más fuera</numerusform>
        <numerusform>{n} personas más fuera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} more groups of three</source>
      <translation>
        <numerusform>{n} trío más</numerusform>
        <numerusform>{n} tríos más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} pairs meet again too soon</source>
      <translation>
        <numerusform>{n} pareja se repite demasiado pronto</numerusform>
        <numerusform>{n} parejas se repiten demasiado pronto</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} are together this week.</source>
      <translation>{a} y {b} están juntas esta semana.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>If they met: {why}.</source>
      <translation>Si se reunieran: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>What would have to change: {why}.</source>
      <translation>Qué tendría que cambiar: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % more learning</source>
      <translation>{percent} % más de aprendizaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} cannot meet this week: {why}.</source>
      <translation>{a} y {b} no pueden reunirse esta semana: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} could meet this week, but are not together.</source>
      <translation>{a} y {b} podrían reunirse esta semana, pero no están juntas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the company is closed all week</source>
      <translation>la empresa cierra toda la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>starts on {0}</source>
      <translation>empieza el {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>takes a break until {0}</source>
      <translation>está en pausa hasta el {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>takes part every other week, and this is not their week</source>
      <translation>participa cada dos semanas, y esta no le toca</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>is away all week</source>
      <translation>no está en toda la semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>has no slot they can use this week</source>
      <translation>no tiene esta semana ninguna hora que le venga bien</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} are locked together this week</source>
      <translation>{0} están fijadas juntas esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are never paired, by a rule of yours</source>
      <translation>nunca se juntan, por una regla suya</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are partners and meet anyway</source>
      <translation>son compañeras y se reúnen de todos modos</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they share no free time this week</source>
      <translation>no tienen ninguna hora libre en común esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>too few would be left: {0}</source>
      <translation>quedarían muy pocas personas: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} does not take part this week: {1}</source>
      <translation>{0} no participa esta semana: {1}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people are an odd number, and it is their turn to sit out</source>
      <translation>
        <numerusform>{0} persona es un número impar y le toca descansar</numerusform>
        <numerusform>{0} personas son un número impar, y le toca descansar</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>nobody else can meet them this week</source>
      <translation>nadie más puede reunirse con esta persona esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the rules leave no place for them this week</source>
      <translation>las reglas no dejan sitio esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>not everybody can be placed because of these limits: {0}</source>
      <translation>no caben todos por estos límites: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the tables on {0} at {1} ({2}) are too few: {3}</source>
      <translation>las mesas del {0} a las {1} ({2}) no bastan: {3}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people can meet at no other time</source>
      <translation>
        <numerusform>{0} persona no puede reunirse a otra hora</numerusform>
        <numerusform>{0} personas no pueden reunirse a otra hora</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one person can meet at no other time</source>
      <translation>una persona no puede reunirse a otra hora</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>of {0} no more than {1} may be away at once</source>
      <translation>de {0} no pueden faltar más de {1} a la vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>a table that was imported says so</source>
      <translation>lo dice una tabla importada</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people are an odd number, so three meet together</source>
      <translation>
        <numerusform>{0} persona es un número impar, así que se reúnen tres</numerusform>
        <numerusform>{0} personas son un número impar, así que se reúnen tres</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>no table is free for them at a time they share</source>
      <translation>no hay mesa libre a una hora que les venga bien</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met in the last three weeks, and nothing else was possible: {0}</source>
      <translation>se reunieron en las últimas tres semanas, y no había otra posibilidad: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>there are too few people</source>
      <translation>hay muy pocas personas</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the never-pair rules</source>
      <translation>las reglas de nunca juntar</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the times people can come</source>
      <translation>las horas en que cada cual puede</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>who is away</source>
      <translation>quién no está</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the cover rules</source>
      <translation>las reglas de cobertura</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the locked pairs</source>
      <translation>las parejas fijadas</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} can show {1}: {2}</source>
      <translation>{0} puede enseñar a {1}: {2}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>both like {0}</source>
      <translation>a ambas les gusta {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they have not met within a year</source>
      <translation>no se han reunido en un año</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>a newcomer meets a veteran</source>
      <translation>alguien nuevo se reúne con alguien veterano</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>two departments meet</source>
      <translation>se reúnen dos departamentos</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they would like to meet</source>
      <translation>querrían reunirse</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>their last meetup did not happen</source>
      <translation>su último encuentro no se hizo</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one reports to the other</source>
      <translation>una depende de la otra</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met {0} weeks ago</source>
      <translation>
        <numerusform>se reunieron hace {0} semana</numerusform>
        <numerusform>se reunieron hace {0} semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met last week</source>
      <translation>se reunieron la semana pasada</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they last met {0} weeks ago</source>
      <translation>
        <numerusform>se reunieron por última vez hace {0} semana</numerusform>
        <numerusform>se reunieron por última vez hace {0} semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would learn nothing</source>
      <translation>nada que aprender para {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>neither could show the other anything they want to learn</source>
      <translation>ninguna podría enseñar a la otra algo que quiera aprender</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are together in the best round there is</source>
      <translation>están juntas en la mejor ronda que hay</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the round would be worth {0} % less learning and mixing</source>
      <translation>la ronda valdría un {0} % menos en aprendizaje y mezcla</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the round would be worth almost the same</source>
      <translation>la ronda valdría casi lo mismo</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} more people would be left out</source>
      <translation>
        <numerusform>{0} persona más quedaría fuera</numerusform>
        <numerusform>{0} personas más quedarían fuera</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one more person would be left out</source>
      <translation>una persona más quedaría fuera</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>there would be one more group of three</source>
      <translation>habría un trío más</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>more people would meet again too soon</source>
      <translation>más personas se reunirían demasiado pronto</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the never-pair rule would have to be taken back</source>
      <translation>habría que retirar la regla de nunca juntar</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would have to be there</source>
      <translation>{0} tendría que estar</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one of them would have to come at a time the other can: {0}</source>
      <translation>una de las dos tendría que venir a una hora de la otra: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>both would have to be there on the same day</source>
      <translation>tendrían que estar las dos el mismo día</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one more of {0} would have to be let go at once</source>
      <translation>habría que dejar salir a una persona más de {0} a la vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would have to be unlocked</source>
      <translation>habría que soltar a {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>lock the two together, and everybody else is paired round them</source>
      <translation>fije a las dos juntas y las demás parejas se forman alrededor</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added {person}</source>
      <translation>Se añadió a {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited {person}</source>
      <translation>Se cambiaron los datos de {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited {n} people</source>
      <translation>
        <numerusform>Se cambiaron los datos de {n} persona</numerusform>
        <numerusform>Se cambiaron los datos de {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Archived {person}</source>
      <translation>Se archivó a {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Archived {n} people</source>
      <translation>
        <numerusform>Se archivó a {n} persona</numerusform>
        <numerusform>Se archivó a {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Brought back {person}</source>
      <translation>Se recuperó a {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Brought back {n} people</source>
      <translation>
        <numerusform>Se recuperó a {n} persona</numerusform>
        <numerusform>Se recuperó a {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the photo of {person}</source>
      <translation>Se cambió la foto de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the photo of {person}</source>
      <translation>Se quitó la foto de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the interests of {person}</source>
      <translation>Se cambiaron los intereses de {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed whom {person} reports to</source>
      <translation>Se cambió de quién depende {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Imported {file}</source>
      <translation>Se importó {file}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Wrote a calendar file</source>
      <translation>Se escribió un archivo de calendario</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the message</source>
      <translation>Se cambió el mensaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed what {person} can show</source>
      <translation>Se cambió lo que puede enseñar {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed what {person} wants to learn</source>
      <translation>Se cambió lo que quiere aprender {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} can show {skill} (level {level})</source>
      <translation>{person} puede enseñar {skill} (nivel {level})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} no longer shows {skill}</source>
      <translation>{person} ya no enseña {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} wants to learn {skill}</source>
      <translation>{person} quiere aprender {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} no longer wants to learn {skill}</source>
      <translation>{person} ya no quiere aprender {skill}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Level {level} now stands in {n} cells</source>
      <translation>
        <numerusform>El nivel {level} está ahora en {n} casilla</numerusform>
        <numerusform>El nivel {level} está ahora en {n} casillas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the wish to learn in {n} cells</source>
      <translation>
        <numerusform>Se cambió el deseo de aprender en {n} casilla</numerusform>
        <numerusform>Se cambió el deseo de aprender en {n} casillas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added the skill {skill}</source>
      <translation>Se añadió la habilidad {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited the skill {skill}</source>
      <translation>Se cambió la habilidad {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Merged {drop} into {keep}</source>
      <translation>Se unió {drop} con {keep}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>From now on never paired: {a} and {b}</source>
      <translation>Desde ahora nunca juntas: {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Allowed pairing {a} and {b}</source>
      <translation>{a} y {b} pueden volver a juntarse</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} would like to meet</source>
      <translation>{a} y {b} querrían reunirse</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} need not meet</source>
      <translation>{a} y {b} no necesitan reunirse</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>At most {number} of {unit} may be away at once</source>
      <translation>Como mucho {number} de {unit} pueden estar fuera a la vez</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Dropped the cover rule for {unit}</source>
      <translation>Se quitó la regla de cobertura de {unit}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Set up the company as is usual here</source>
      <translation>Se preparó la empresa como es usual aquí</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the settings</source>
      <translation>Se cambiaron los ajustes</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the logo</source>
      <translation>Se cambió el logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the logo</source>
      <translation>Se quitó el logotipo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added the slot {slot}</source>
      <translation>Se añadió la franja {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited the slot {slot}</source>
      <translation>Se cambió la franja {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the slot {slot}</source>
      <translation>Se quitó la franja {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed when {person} can come</source>
      <translation>Se cambió cuándo puede venir {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is away</source>
      <translation>{person} no está</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Took an absence back</source>
      <translation>Se retiró una ausencia</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} takes a break</source>
      <translation>{person} está en pausa</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is back</source>
      <translation>{person} vuelve a participar</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the closed days</source>
      <translation>Se cambiaron los días de cierre</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Suggested pairs for {week}</source>
      <translation>Se propusieron parejas para {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Confirmed the round of {week}</source>
      <translation>Se confirmó la ronda de {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Locked {people}</source>
      <translation>Se fijó a {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Unlocked {people}</source>
      <translation>Se soltó a {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Swapped {a} and {b}</source>
      <translation>Se intercambió a {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Moved {person} to {slot}</source>
      <translation>Se movió a {person} a {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Left {person} out this week</source>
      <translation>Se dejó fuera a {person} esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is here this week after all</source>
      <translation>{person} sí está esta semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Mended the round of {week}</source>
      <translation>Se arregló la ronda de {week}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Planned {n} weeks</source>
      <translation>
        <numerusform>Se planeó {n} semana</numerusform>
        <numerusform>Se planearon {n} semanas</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as done</source>
      <translation>Se anotó un encuentro como hecho</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as missed</source>
      <translation>Se anotó un encuentro como no hecho</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as cancelled</source>
      <translation>Se anotó un encuentro como cancelado</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as planned</source>
      <translation>Se anotó un encuentro como planeado</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Gave {person} no break for now</source>
      <translation>No se dio un descanso a {person} por ahora</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Put a meetup off; it is asked about again in a week</source>
      <translation>Se aplazó un encuentro; se preguntará otra vez en una semana</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what was said of a meetup</source>
      <translation>Se anotó lo que se dijo de un encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} has reached the goal “{skill}” and can show it to others now</source>
      <translation>{person} alcanzó la meta «{skill}» y ahora puede enseñarla</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what a meetup is about</source>
      <translation>Se anotó de qué trata un encuentro</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} are partners now</source>
      <translation>{a} y {b} forman ahora un dúo de aprendizaje</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the partnership of {a} and {b}</source>
      <translation>Se cambió la colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Ended the partnership of {a} and {b}</source>
      <translation>Se terminó la colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Reviewed the partnership of {a} and {b}</source>
      <translation>Se revisó la colaboración de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what {a} and {b} have brought about</source>
      <translation>Se anotó lo que lograron {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed an outcome of {a} and {b}</source>
      <translation>Se quitó un resultado de {a} y {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Called off the sessions that cannot be</source>
      <translation>Se cancelaron las sesiones que no pueden ser</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Moved the meetup of {people}</source>
      <translation>Se movió el encuentro de {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Opened the sample company</source>
      <translation>Se abrió la empresa de ejemplo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Checked in the sample's meetups</source>
      <translation>Se anotaron los encuentros del ejemplo</translation>
    </message>
  </context>
</TS>
