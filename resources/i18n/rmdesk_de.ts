<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>RMDesk</name>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>“{text}” is not the code of a slip. It looks like {example}.</source>
      <translation>„{text}“ ist nicht der Code eines Zettels. Er sieht aus wie {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>The code “{text}” lacks its last letter. It looks like {example}.</source>
      <translation>Dem Code „{text}“ fehlt der letzte Buchstabe. Er sieht aus wie {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>The code “{text}” has a letter or digit wrong. Look at the slip once more.</source>
      <translation>Im Code „{text}“ stimmt ein Buchstabe oder eine Ziffer nicht. Sehen Sie noch einmal auf den Zettel.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/weeks.py</extracomment>
      <source>“{text}” is not a week. Write it like 2026-W13.</source>
      <translation>„{text}“ ist keine Woche. Schreiben Sie sie wie 2026-W13.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/weeks.py</extracomment>
      <source>The year {year} has no week {number}.</source>
      <translation>Das Jahr {year} hat keine Woche {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/cells.py</extracomment>
      <source>Row {number} has more than {most} columns, so this does not look like a staff list. Keep the columns with people's details and try again.</source>
      <translation>Zeile {number} hat mehr als {most} Spalten; das sieht nicht nach einer Personalliste aus. Behalten Sie nur die Spalten mit den Angaben zu den Personen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/cells.py</extracomment>
      <source>The file has more than {most} rows, so this does not look like a staff list. Keep the rows with your people and try again.</source>
      <translation>Die Datei hat mehr als {most} Zeilen; das sieht nicht nach einer Personalliste aus. Behalten Sie nur die Zeilen mit Ihren Leuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/columns.py</extracomment>
      <source>No column with people's names was found. Put a row with headers above your list, for instance “Name”, “Role”, “Department”, “Start date”, “Good at”, “Wants to learn”, and import it again.</source>
      <translation>Es wurde keine Spalte mit Namen gefunden. Setzen Sie eine Zeile mit Überschriften über Ihre Liste, zum Beispiel „Name“, „Funktion“, „Abteilung“, „Eintrittsdatum“, „Kann gut“, „Will lernen“, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/contacts.py</extracomment>
      <source>There is nobody with a name in this address book.</source>
      <translation>In diesem Adressbuch steht niemand mit Namen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file is not plain text (it holds NUL bytes). Save your list as .csv or .xlsx and import that.</source>
      <translation>Die Datei ist kein reiner Text (sie enthält NUL-Bytes). Speichern Sie Ihre Liste als .csv oder .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>There is no encoding called “{encoding}”. Common ones are utf-8, utf-16, windows-1252, latin-1 and macintosh.</source>
      <translation>Eine Zeichenkodierung „{encoding}“ gibt es nicht. Üblich sind utf-8, utf-16, windows-1252, latin-1 und macintosh.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file's letters cannot be read. Open it in the program it came from and save it as “CSV UTF-8” or .xlsx.</source>
      <translation>Die Buchstaben der Datei lassen sich nicht lesen. Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als „CSV UTF-8“ oder .xlsx.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file is not written in the encoding {encoding}. Leave it out, or name another one.</source>
      <translation>Die Datei ist nicht in der Kodierung {encoding} geschrieben. Lassen Sie sie weg oder nennen Sie eine andere.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a picture, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Das ist ein Bild, keine Liste. Speichern Sie Ihre Liste als .csv oder .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>{file}: {first}</source>
      <translation>{file}: {first}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The file is far too big for a staff list. Keep only the rows you need.</source>
      <translation>Die Datei ist viel zu groß für eine Personalliste. Behalten Sie nur die Zeilen, die Sie brauchen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a PDF, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Das ist ein PDF, keine Liste. Speichern Sie Ihre Liste als .csv oder .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a database, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Das ist eine Datenbank, keine Liste. Speichern Sie Ihre Liste als .csv oder .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a text document, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>Das ist ein Textdokument, keine Liste. Speichern Sie Ihre Liste als .csv oder .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The file is empty (0 bytes). Export or save the list again.</source>
      <translation>Die Datei ist leer (0 Bytes). Exportieren oder speichern Sie die Liste noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>Only workbooks have sheets. Leave the name of the sheet out.</source>
      <translation>Nur Arbeitsmappen haben Tabellenblätter. Lassen Sie den Namen des Blatts weg.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is an old Excel file (.xls). Open it in your spreadsheet program, save it as .xlsx or .csv, and import that.</source>
      <translation>Das ist eine alte Excel-Datei (.xls). Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als .xlsx oder .csv und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a web page, even if its name ends in .xls. Open it in your spreadsheet program, save it as .xlsx, and import that.</source>
      <translation>Das ist eine Webseite, auch wenn der Name auf .xls endet. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” is a folder. Choose the file with your staff list in it.</source>
      <translation>„{path}“ ist ein Ordner. Wählen Sie die Datei mit Ihrer Personalliste darin.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>There is no file “{path}”. Check its name and folder.</source>
      <translation>Die Datei „{path}“ gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” cannot be opened: this account may not read it, or another program has it open. Close it there, or copy it to your documents, and try again.</source>
      <translation>„{path}“ lässt sich nicht öffnen: Dieses Konto darf die Datei nicht lesen, oder ein anderes Programm hat sie geöffnet. Schließen Sie sie dort oder kopieren Sie sie in Ihre Dokumente und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” cannot be read ({error}). Copy it to this computer and try again.</source>
      <translation>„{path}“ lässt sich nicht lesen ({error}). Kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The workbook is protected with a password. Open it in your spreadsheet program, save a copy without a password, and import that.</source>
      <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie eine Kopie ohne Kennwort und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>There are headers in the file, but nothing below them.</source>
      <translation>In der Datei stehen Überschriften, aber nichts darunter.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a time; write it as 12:30</source>
      <translation>das ist keine Uhrzeit; schreiben Sie sie als 12:30</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>two or three people meet, or one sits out</source>
      <translation>zwei oder drei Personen treffen sich, oder eine setzt aus</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>there is no name in this row</source>
      <translation>in dieser Zeile steht kein Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>two or three people meet</source>
      <translation>zwei oder drei Personen treffen sich</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this can be two days; write it as 2019-03-15</source>
      <translation>das können zwei Tage sein; schreiben Sie ihn als 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a date; write it as 2019-03-15</source>
      <translation>das ist kein Datum; schreiben Sie es wie 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a week; write it as 2026-W13</source>
      <translation>das ist keine Woche; schreiben Sie sie als 2026-W13</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this must be a whole number from {least} to {most}</source>
      <translation>das muss eine ganze Zahl von {least} bis {most} sein</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this must be a whole number</source>
      <translation>das muss eine ganze Zahl sein</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>write one of {words}</source>
      <translation>schreiben Sie eines von diesen: {words}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/json_table.py</extracomment>
      <source>The file is not a list of people in JSON. Export the list as .csv or .xlsx and import that.</source>
      <translation>Die Datei ist keine Liste von Personen in JSON. Exportieren Sie die Liste als .csv oder .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/json_table.py</extracomment>
      <source>The file is empty: its list has no entries.</source>
      <translation>Die Datei ist leer: Ihre Liste hat keine Einträge.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>a level must be a whole number from 1 (knows the basics) to 5 (master)</source>
      <translation>eine Stufe ist eine ganze Zahl von 1 (kennt die Grundlagen) bis 5 (beherrscht es)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>how much it matters must be a whole number from 1 (some day) to 3 (soon)</source>
      <translation>wie wichtig es ist, ist eine ganze Zahl von 1 (irgendwann) bis 3 (bald)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>the present level must be a whole number from 0 (nothing yet) to 5</source>
      <translation>die jetzige Stufe ist eine ganze Zahl von 0 (noch nichts) bis 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>this is too long for one entry; put semicolons between them</source>
      <translation>das ist zu lang für einen Eintrag; setzen Sie Semikolons dazwischen</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/message_template.py</extracomment>
      <source>A message has at most {most} characters.</source>
      <translation>Eine Nachricht hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/message_template.py</extracomment>
      <source>There is no field {field}. The fields of this message are {fields}.</source>
      <translation>Ein Feld {field} gibt es nicht. Die Felder dieser Nachricht sind {fields}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook has no sheet “{wanted}”. It has: {titles}.</source>
      <translation>Die Arbeitsmappe hat kein Blatt „{wanted}“. Sie hat: {titles}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook is empty: none of its sheets holds anything.</source>
      <translation>Die Arbeitsmappe ist leer: Auf keinem ihrer Blätter steht etwas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook has too many sheets. Keep the one with your people.</source>
      <translation>Die Arbeitsmappe hat zu viele Blätter. Behalten Sie das mit Ihren Leuten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/quickbooks.py</extracomment>
      <source>There are no employees in this QuickBooks file. Export the employee list and import that.</source>
      <translation>In dieser QuickBooks-Datei stehen keine Beschäftigten. Exportieren Sie die Liste der Beschäftigten und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this does not look like a person's name</source>
      <translation>das sieht nicht nach dem Namen einer Person aus</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this text is far too long for one detail</source>
      <translation>dieser Text ist viel zu lang für eine einzelne Angabe</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>write “every week” or “every other week” (or pause this person later)</source>
      <translation>schreiben Sie „jede Woche“ oder „jede zweite Woche“ (oder tragen Sie später eine Pause ein)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>an absence cannot end before it begins</source>
      <translation>eine Abwesenheit kann nicht enden, bevor sie beginnt</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this can be {day} or {other}, and the other dates in the column do not tell; dates like it were not taken. Write them as 2019-03-15</source>
      <translation>das kann {day} oder {other} heißen, und die anderen Daten der Spalte verraten es nicht; solche Daten wurden nicht übernommen. Schreiben Sie sie wie 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_skills.py</extracomment>
      <source>this is too long for the name of a skill</source>
      <translation>das ist zu lang für den Namen einer Fähigkeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There is nothing to paste. Copy the cells with your people first.</source>
      <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst die Zellen mit Ihren Leuten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There are headers in the file, but no people below them.</source>
      <translation>Die Datei hat Überschriften, aber darunter stehen keine Personen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There is no column “{wanted}” in the file. It has {names}.</source>
      <translation>In der Datei gibt es keine Spalte „{wanted}“. Sie hat {names}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>The column “{wanted}” is private, so it is never taken.</source>
      <translation>Die Spalte „{wanted}“ ist privat und wird nie übernommen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>this name is in row {row} already. If they are two people, give each a staff number, an e-mail address or a department of their own</source>
      <translation>dieser Name steht schon in Zeile {row}. Sind es zwei Personen, geben Sie jeder eine eigene Personalnummer, E-Mail-Adresse oder Abteilung</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>the staff number {number} is that of {name} in row {row} already</source>
      <translation>die Personalnummer {number} gehört schon {name} in Zeile {row}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>A quotation mark (") that opens in row {number} is never closed, so the rows after it cannot be told apart. Correct that row and import the file again.</source>
      <translation>Ein Anführungszeichen ("), das in Zeile {number} beginnt, wird nie geschlossen; die Zeilen danach lassen sich nicht trennen. Berichtigen Sie die Zeile und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>The file is empty: there is no text in it.</source>
      <translation>Die Datei ist leer: Es steht kein Text darin.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>The cell after row {number} is too long to be part of a staff list. Is a quotation mark (") missing near there?</source>
      <translation>Die Zelle nach Zeile {number} ist zu lang für eine Personalliste. Fehlt in der Nähe ein Anführungszeichen (")?</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>The workbook is damaged and cannot be read. Open it in your spreadsheet program, save it again as .xlsx or .csv, and import that.</source>
      <translation>Die Arbeitsmappe ist beschädigt und nicht lesbar. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie neu als .xlsx oder .csv und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a zip archive, not a workbook. If your list is inside, unpack it first and import the list itself.</source>
      <translation>Das ist ein Zip-Archiv, keine Arbeitsmappe. Steckt Ihre Liste darin, entpacken Sie sie zuerst und importieren Sie die Liste selbst.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a binary workbook (.xlsb). Save it as .xlsx and import that.</source>
      <translation>Das ist eine binäre Arbeitsmappe (.xlsb). Speichern Sie sie als .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is an OpenDocument file, but not a spreadsheet. Copy the table into a spreadsheet, save it as .ods, .xlsx or .csv, and import that.</source>
      <translation>Das ist eine OpenDocument-Datei, aber keine Tabelle. Kopieren Sie die Tabelle in eine Tabellenkalkulation, speichern Sie sie als .ods, .xlsx oder .csv und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a text document, not a workbook. Copy the table into a spreadsheet, save it as .xlsx, and import that.</source>
      <translation>Das ist ein Textdokument, keine Arbeitsmappe. Kopieren Sie die Tabelle in eine Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/writing.py</extracomment>
      <source>“{text}” does not say which kind of file to write. End its name in .csv, .xlsx or .json.</source>
      <translation>„{text}“ sagt nicht, welche Art von Datei geschrieben werden soll. Lassen Sie den Namen auf .csv, .xlsx oder .json enden.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/writing.py</extracomment>
      <source>A text of {longest} characters does not fit into a cell of a workbook. Export to .csv or .json instead.</source>
      <translation>Ein Text von {longest} Zeichen passt nicht in die Zelle einer Arbeitsmappe. Exportieren Sie stattdessen als .csv oder .json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>The workbook was not opened because {why}. If it is yours, copy the cells with your people into a new workbook, save that, and import it.</source>
      <translation>Die Arbeitsmappe wurde nicht geöffnet, denn {why}. Ist sie von Ihnen, kopieren Sie die Zellen mit Ihren Leuten in eine neue Arbeitsmappe, speichern diese und importieren sie.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it is made of far too many parts</source>
      <translation>sie besteht aus viel zu vielen Teilen</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it unpacks to far too much data</source>
      <translation>sie enthält entpackt viel zu viele Daten</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it holds far more than a staff list does</source>
      <translation>sie enthält weit mehr als eine Personalliste</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>one of its parts is not what spreadsheet programs write</source>
      <translation>einer ihrer Teile ist nicht das, was Tabellenkalkulationen schreiben</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/explain.py</extracomment>
      <source>archived</source>
      <translation>archiviert</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the reason is not known</source>
      <translation>der Grund ist nicht bekannt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/backups.py</extracomment>
      <source>{folder} is where the company is already. Choose a stick, another disk or a cloud folder.</source>
      <translation>In {folder} ist die Firma schon. Wählen Sie einen Stick, einen anderen Datenträger oder einen Cloud-Ordner.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/backups.py</extracomment>
      <source>That is the company file itself. Choose another name.</source>
      <translation>Das ist die Firmendatei selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>{n} people want to learn it</source>
      <translation>
        <numerusform>{n} Person will es lernen</numerusform>
        <numerusform>{n} Personen wollen es lernen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Everybody has something to show. It takes three minutes.</source>
      <translation>Alle haben etwas zu zeigen. Es dauert drei Minuten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>At work or not. Add how well: 1 know the basics … 5 could teach it to anybody.</source>
      <translation>Im Beruf oder nicht. Schreiben Sie dazu, wie gut: 1 kenne die Grundlagen … 5 kann es allen beibringen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Tick every time that usually suits you.</source>
      <translation>Kreuzen Sie jede Zeit an, die meistens passt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Days and times that usually suit you.</source>
      <translation>Tage und Zeiten, die meistens passen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>There are no skills yet. Hand out the sign-up form, or import a staff list.</source>
      <translation>Noch gibt es keine Fähigkeiten. Verteilen Sie den Anmeldebogen oder importieren Sie eine Personalliste.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>When I can come</source>
      <translation>Wann ich kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Thank you! Look for your name on the next poster.</source>
      <translation>Danke! Suchen Sie Ihren Namen auf dem nächsten Aushang.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>(continued)</source>
      <translation>(Fortsetzung)</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>any day this week</source>
      <translation>an einem Tag dieser Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>1 knows the basics … 5 could teach it to anybody</source>
      <translation>1 kennt die Grundlagen … 5 kann es allen beibringen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>○ would like to learn it</source>
      <translation>○ möchte es lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Started here (month, year)</source>
      <translation>Dabei seit (Monat, Jahr)</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Meetups</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Closed</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Skills</source>
      <translation>Fähigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Only one person can show it</source>
      <translation>Das kann nur eine Person zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Nothing: every skill is shared.</source>
      <translation>Nichts: Alles können mehrere.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Wanted, and nobody can show it</source>
      <translation>Gefragt, und niemand kann es zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Nothing: every wish can be met.</source>
      <translation>Nichts: Jeder Wunsch lässt sich erfüllen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Lunch pairings: join in</source>
      <translation>Lunchpaare: Machen Sie mit</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I am good at</source>
      <translation>Was ich gut kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I would like to learn</source>
      <translation>Was ich lernen möchte</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Begin with what you want most.</source>
      <translation>Beginnen Sie mit dem Wichtigsten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I like to talk about</source>
      <translation>Worüber ich gern rede</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Hobbies, music, travel, food …</source>
      <translation>Hobbys, Musik, Reisen, Essen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Add the slot {slot}</source>
      <translation>Zeitfenster {slot} anlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Edit the slot {slot}</source>
      <translation>Zeitfenster {slot} ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Remove the slot {slot}</source>
      <translation>Zeitfenster {slot} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Change when {person} can come</source>
      <translation>Ändern, wann {person} kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Note that {person} is away</source>
      <translation>Abwesenheit von {person} eintragen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Take an absence back</source>
      <translation>Abwesenheit zurücknehmen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Change the closed days</source>
      <translation>Geschlossene Tage ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>A slot needs a name, such as Lunch.</source>
      <translation>Ein Zeitfenster braucht einen Namen, zum Beispiel Mittagessen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The slot {slot} ends ({end}) before it begins ({start}).</source>
      <translation>Das Zeitfenster {slot} endet ({end}), bevor es beginnt ({start}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The slot {slot} needs room for at least one group.</source>
      <translation>Das Zeitfenster {slot} braucht Platz für mindestens eine Gruppe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The absence ends ({last}) before it begins ({first}).</source>
      <translation>Die Abwesenheit endet ({last}), bevor sie beginnt ({first}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Give {person} a break</source>
      <translation>{person} eine Pause geben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>End the break of {person}</source>
      <translation>Pause von {person} beenden</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>There is no time zone “{name}”. Write one such as Europe/Berlin.</source>
      <translation>Eine Zeitzone „{name}“ gibt es nicht. Schreiben Sie zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>Write a calendar file</source>
      <translation>Kalenderdatei schreiben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>There are no meetups to put into a calendar. Confirm a week's round first.</source>
      <translation>Es gibt keine Treffen für einen Kalender. Legen Sie zuerst die Runde einer Woche fest.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Table tents</source>
      <translation>Tischaufsteller</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Table cards</source>
      <translation>Tischkarten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Say hello</source>
      <translation>Hallo sagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>One of you shows</source>
      <translation>Eine Person zeigt etwas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>The other shows</source>
      <translation>Die andere zeigt etwas</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>What next?</source>
      <translation>Wie weiter?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>You meet</source>
      <translation>Sie treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>How to spend the time</source>
      <translation>So nutzen Sie die Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>How was it?</source>
      <translation>Wie war es?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Tear this part off and hand it in.</source>
      <translation>Reißen Sie diesen Teil ab und geben Sie ihn zurück.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Meetup</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Your lunch</source>
      <translation>Ihr Mittagessen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Did you meet?</source>
      <translation>Haben Sie sich getroffen?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Was it worth the time?</source>
      <translation>War es die Zeit wert?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>What did you learn?</source>
      <translation>Was haben Sie gelernt?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Would you meet again?</source>
      <translation>Würden Sie sich wieder treffen?</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Rather not</source>
      <translation>Lieber nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Pick a time together</source>
      <translation>Wählen Sie zusammen eine Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} is archived.</source>
      <translation>{person} ist archiviert.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} starts on {day}.</source>
      <translation>{person} fängt am {day} an.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} takes a break until {day}.</source>
      <translation>{person} macht bis {day} Pause.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} is away on {day}.</source>
      <translation>{person} ist am {day} nicht da.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{slot} has no table left then (room for {n}).</source>
      <translation>In {slot} ist dann kein Tisch mehr frei (Platz für {n}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>A meetup cannot end before it begins.</source>
      <translation>Ein Treffen kann nicht enden, bevor es beginnt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>The company is closed on {day} ({why}).</source>
      <translation>Die Firma hat am {day} geschlossen ({why}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>The company is closed on {day}.</source>
      <translation>Die Firma hat am {day} geschlossen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>On {day} the clocks go forward: {time} is left out.</source>
      <translation>Am {day} wird die Uhr vorgestellt: {time} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} cannot use {slot}.</source>
      <translation>{person} kann bei {slot} nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} meets {others} then.</source>
      <translation>{person} trifft dann schon {others}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>Of {unit} at most {number} may be away at once.</source>
      <translation>Aus {unit} dürfen höchstens {number} zugleich weg sein.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} works at {site}, not at {other}.</source>
      <translation>{person} arbeitet in {site}, nicht in {other}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/demo.py</extracomment>
      <source>Open the sample company</source>
      <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/demo.py</extracomment>
      <source>Check in the sample's meetups</source>
      <translation>Treffen des Beispiels abhaken</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>“{what}” cannot be exported. Choose one of {tables}.</source>
      <translation>„{what}“ lässt sich nicht exportieren. Zur Wahl stehen {tables}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>Everything is written as one .json file. End its name in .json.</source>
      <translation>Alles wird als eine .json-Datei geschrieben. Lassen Sie den Namen auf .json enden.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>The template is an Excel workbook. End its name in .xlsx.</source>
      <translation>Die Vorlage ist eine Excel-Arbeitsmappe. Lassen Sie den Namen auf .xlsx enden.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/holidays.py</extracomment>
      <source>No public holidays are known for “{country} {subdivision}”. Give a country's two letters, such as DE, and if wished one of its parts.</source>
      <translation>Für „{country} {subdivision}“ sind keine Feiertage bekannt. Geben Sie die zwei Buchstaben eines Landes an, etwa DE, und bei Bedarf einen Landesteil.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_history.py</extracomment>
      <source>partners are two people who meet on a day</source>
      <translation>zu einer Partnerschaft gehören zwei Personen, die sich an einem Tag treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>the pairs of {week} are only a suggestion here; confirm them first</source>
      <translation>die Paare von {week} sind hier erst vorgeschlagen; legen Sie sie zuerst fest</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>in {week} there is another place here already for {names}</source>
      <translation>in {week} gibt es hier schon einen anderen Platz für {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>several people here have this name; write it with their number in brackets</source>
      <translation>mehrere Personen hier heißen so; schreiben Sie die Personalnummer in Klammern dahinter</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>nobody here has this name; import your staff list first</source>
      <translation>niemand hier heißt so; importieren Sie zuerst Ihre Personalliste</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>nobody can meet themselves</source>
      <translation>niemand kann sich selbst treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>this cannot be read as what one shows another</source>
      <translation>das lässt sich nicht als das lesen, was eine Person einer anderen zeigt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_work.py</extracomment>
      <source>nobody here has this address or number; import your staff list first</source>
      <translation>niemand hier hat diese Adresse oder Nummer; importieren Sie zuerst Ihre Personalliste</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_work.py</extracomment>
      <source>there is no time of this name in the settings; answers to it are left out</source>
      <translation>in den Einstellungen gibt es keine Zeit dieses Namens; Antworten dazu werden ausgelassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>Import {file}</source>
      <translation>{file} importieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>“{item}”: {error}.</source>
      <translation>„{item}“: {error}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>{file} cannot be read as a company.</source>
      <translation>{file} lässt sich nicht als Firma lesen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/language.py</extracomment>
      <source>week {number}</source>
      <translation>Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>Meet {names}</source>
      <translation>Treffen mit {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>{teacher} can show {learner}: {skill}</source>
      <translation>{teacher} kann {learner} zeigen: {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>{names} meet</source>
      <translation>{names} treffen sich</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as done</source>
      <translation>Treffen als stattgefunden abhaken</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as missed</source>
      <translation>Treffen als ausgefallen abhaken</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as cancelled</source>
      <translation>Treffen absagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as planned</source>
      <translation>Treffen wieder als geplant führen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Put a meetup off</source>
      <translation>Treffen aufschieben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note that {person} has reached the goal “{skill}”</source>
      <translation>Eintragen, dass {person} das Ziel „{skill}“ erreicht hat</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note what was said of a meetup</source>
      <translation>Eintragen, was über ein Treffen gesagt wurde</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note what a meetup is about</source>
      <translation>Eintragen, worum es bei einem Treffen geht</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Give {person} no break for now</source>
      <translation>{person} vorerst keine Pause geben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Move the meetup of {people}</source>
      <translation>Treffen von {people} verlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>There is no meetup number {meetup}.</source>
      <translation>Ein Treffen mit der Nummer {meetup} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Only those who meet can say how it was.</source>
      <translation>Nur wer sich trifft, kann sagen, wie es war.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>A rating is a whole number from 1 to 5.</source>
      <translation>Eine Bewertung ist eine ganze Zahl von 1 bis 5.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>{people} have met already. Take the check-in back to move it.</source>
      <translation>{people} haben sich schon getroffen. Nehmen Sie das Abhaken zurück, um das Treffen zu verlegen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>No meetup here has the code {code}.</source>
      <translation>Kein Treffen hier hat den Code {code}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Hello all,

these are our pairs for {week}:

{pairs}

Not this time: {sit_outs}

Have a good time!</source>
      <translation>Hallo zusammen,

das sind unsere Paare für {week}:

{pairs}

Diesmal nicht dabei: {sit_outs}

Viel Freude!</translation>
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
      <translation>Hallo {names},

diese Woche treffen Sie sich.
Wann: {when}
Wo: {where}

{lessons}
Sie mögen beide: {topics}

Viel Freude dabei!</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the week</source>
      <translation>die Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the company's name</source>
      <translation>der Name der Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>all pairs, one a line</source>
      <translation>alle Paare, eines pro Zeile</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>who sits out</source>
      <translation>wer aussetzt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Change the message</source>
      <translation>Nachricht ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>You meet this week: {names}</source>
      <translation>Sie treffen sich diese Woche: {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Our pairs for {week}</source>
      <translation>Unsere Paare für {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the names of those who meet</source>
      <translation>die Namen derer, die sich treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>day and time</source>
      <translation>Tag und Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the place</source>
      <translation>der Ort</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>who can show whom what</source>
      <translation>wer wem was zeigen kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>what both like</source>
      <translation>was beide mögen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>There are no pairs for {week} yet. Suggest them first.</source>
      <translation>Für {week} gibt es noch keine Paare. Schlagen Sie sie zuerst vor.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/opening.py</extracomment>
      <source>{path} is not empty, so it is not thrown away.</source>
      <translation>{path} ist nicht leer und wird daher nicht weggeworfen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/opening.py</extracomment>
      <source>The copy could not be written to {target} ({reason}). Choose another place.</source>
      <translation>Die Kopie konnte nicht nach {target} geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>There is no partnership number {number}.</source>
      <translation>Eine Partnerschaft mit der Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Begin a partnership of {a} and {b}</source>
      <translation>Partnerschaft von {a} und {b} beginnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Change the partnership of {a} and {b}</source>
      <translation>Partnerschaft von {a} und {b} ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>End the partnership of {a} and {b}</source>
      <translation>Partnerschaft von {a} und {b} beenden</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Review the partnership of {a} and {b}</source>
      <translation>Rückschau auf die Partnerschaft von {a} und {b} halten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Note what {a} and {b} have brought about</source>
      <translation>Eintragen, was {a} und {b} zustande gebracht haben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Remove an outcome of {a} and {b}</source>
      <translation>Ein Ergebnis von {a} und {b} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Call off the sessions that cannot be</source>
      <translation>Absagen, was nicht stattfinden kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership takes two people.</source>
      <translation>Zu einer Partnerschaft gehören zwei Personen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{people} are never paired, by a rule of yours.</source>
      <translation>{people} kommen nach Ihrer Regel nie zusammen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership cannot end before it begins.</source>
      <translation>Eine Partnerschaft kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership lasts two years at most. Begin another one after that.</source>
      <translation>Eine Partnerschaft dauert höchstens zwei Jahre. Beginnen Sie danach eine neue.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A session cannot end before it begins.</source>
      <translation>Ein Treffen kann nicht enden, bevor es beginnt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{people} are partners at that time already.</source>
      <translation>{people} sind in dieser Zeit schon Partner.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Only one of the two can ask to end a partnership.</source>
      <translation>Nur eine der beiden Personen kann um das Ende einer Partnerschaft bitten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>This partnership has ended already.</source>
      <translation>Diese Partnerschaft ist schon beendet.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Say in a sentence what the review found.</source>
      <translation>Sagen Sie in einem Satz, was die Rückschau ergeben hat.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Say what came of it.</source>
      <translation>Sagen Sie, was dabei herausgekommen ist.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>There is no outcome number {number}.</source>
      <translation>Ein Ergebnis mit der Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Only one of the two can reach a goal of theirs.</source>
      <translation>Nur eine der beiden Personen kann ein eigenes Ziel erreichen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Choose a skill of the list as the goal first.</source>
      <translation>Wählen Sie zuerst eine Fähigkeit der Liste als Ziel.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{person} has reached this goal already.</source>
      <translation>{person} hat dieses Ziel schon erreicht.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Bring back {n} people</source>
      <translation>
        <numerusform>{n} Person zurückholen</numerusform>
        <numerusform>{n} Personen zurückholen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} can show {skill} (level {level})</source>
      <translation>Eintragen, dass {person} {skill} zeigen kann (Stufe {level})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} no longer wants to learn {skill}</source>
      <translation>Eintragen, dass {person} {skill} nicht mehr lernen will</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Nobody is called “{text}”. “rmdesk people” lists everybody.</source>
      <translation>Niemand heißt „{text}“. „rmdesk people“ zeigt alle.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>There is no skill “{text}”. “rmdesk skills” lists all of them.</source>
      <translation>Es gibt keine Fähigkeit „{text}“. „rmdesk skills“ zeigt alle.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit {person}</source>
      <translation>{person} ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change what {person} can show</source>
      <translation>Ändern, was {person} zeigen kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change what {person} wants to learn</source>
      <translation>Ändern, was {person} lernen will</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Set level {level} in {n} cells</source>
      <translation>
        <numerusform>Stufe {level} in {n} Feld setzen</numerusform>
        <numerusform>Stufe {level} in {n} Felder setzen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the wish to learn in {n} cells</source>
      <translation>
        <numerusform>Lernwunsch in {n} Feld ändern</numerusform>
        <numerusform>Lernwunsch in {n} Feldern ändern</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the interests of {person}</source>
      <translation>Interessen von {person} ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Add the skill {skill}</source>
      <translation>Fähigkeit {skill} anlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit the skill {skill}</source>
      <translation>Fähigkeit {skill} ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Merge {drop} into {keep}</source>
      <translation>{drop} mit {keep} zusammenlegen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit {n} people</source>
      <translation>
        <numerusform>{n} Person ändern</numerusform>
        <numerusform>{n} Personen ändern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Archive {n} people</source>
      <translation>
        <numerusform>{n} Person archivieren</numerusform>
        <numerusform>{n} Personen archivieren</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Bring back {person}</source>
      <translation>{person} zurückholen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} no longer shows {skill}</source>
      <translation>Eintragen, dass {person} {skill} nicht mehr zeigt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} wants to learn {skill}</source>
      <translation>Eintragen, dass {person} {skill} lernen will</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A skill needs a name.</source>
      <translation>Eine Fähigkeit braucht einen Namen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A person needs a name.</source>
      <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A level is 1 (knows the basics) to 5 (master), not {level}.</source>
      <translation>Eine Stufe geht von 1 (kennt die Grundlagen) bis 5 (beherrscht es), {level} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A wish's priority is 1 (some day) to 3 (soon), not {priority}.</source>
      <translation>Ein Wunsch ist 1 (irgendwann) bis 3 (bald) wichtig, {priority} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the photo of {person}</source>
      <translation>Foto von {person} ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Remove the photo of {person}</source>
      <translation>Foto von {person} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>“{keep}” cannot be merged with itself.</source>
      <translation>„{keep}“ lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>The present level is 0 (nothing yet) to 5, not {level}.</source>
      <translation>Die jetzige Stufe geht von 0 (noch nichts) bis 5, {level} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Archive {person}</source>
      <translation>{person} archivieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>There is a skill called “{skill}” already. Merge the two instead.</source>
      <translation>Eine Fähigkeit „{skill}“ gibt es schon. Legen Sie die beiden stattdessen zusammen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>“{text}” could be any of {who}. Give the full name or the id.</source>
      <translation>„{text}“ kann {who} sein. Geben Sie den vollen Namen oder die Nummer an.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Add {person}</source>
      <translation>{person} hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Whom you meet in the weeks ahead. What is not confirmed may still change.</source>
      <translation>Wen Sie in den nächsten Wochen treffen. Was nicht festgelegt ist, kann sich noch ändern.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>There is no plan yet. Plan the season, or suggest the first week’s pairs.</source>
      <translation>Noch gibt es keinen Plan. Planen Sie die Saison oder schlagen Sie die Paare der ersten Woche vor.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Two people who teach each other for a while. Fill it in together.</source>
      <translation>Zwei Personen, die einander eine Zeit lang etwas beibringen. Füllen Sie sie zusammen aus.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>How often we meet</source>
      <translation>Wie oft wir uns treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>What we promise</source>
      <translation>Was wir versprechen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Date and signature</source>
      <translation>Datum und Unterschrift</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Season plan</source>
      <translation>Plan der Saison</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Our agreement</source>
      <translation>Unsere Vereinbarung</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every working day</source>
      <translation>Jeden Arbeitstag</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every week</source>
      <translation>Jede Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every second week</source>
      <translation>Jede zweite Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Day and time</source>
      <translation>Tag und Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>We look back on</source>
      <translation>Wir halten Rückschau am</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>We are on time, and say so early if we cannot come.</source>
      <translation>Wir sind pünktlich und sagen früh Bescheid, wenn wir nicht können.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>What is told in confidence stays between us.</source>
      <translation>Was im Vertrauen gesagt wird, bleibt unter uns.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Each of us shows something; nobody only takes.</source>
      <translation>Jede Seite zeigt etwas; niemand nimmt nur.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Either of us may end this at any time, without giving a reason.</source>
      <translation>Jede Seite kann das jederzeit beenden, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>sits out</source>
      <translation>setzt aus</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>away</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>{name} wants to learn</source>
      <translation>{name} will lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>I want to learn</source>
      <translation>Ich will lernen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>Plan {n} weeks</source>
      <translation>
        <numerusform>{n} Woche planen</numerusform>
        <numerusform>{n} Wochen planen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>A season is 1 to {most} rounds, not {count}.</source>
      <translation>Eine Saison hat 1 bis {most} Runden, nicht {count}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>There is nobody yet. Import a staff list first.</source>
      <translation>Es ist noch niemand da. Importieren Sie zuerst eine Personalliste.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/privacy.py</extracomment>
      <source>Former colleague</source>
      <translation>Ehemaliges Teammitglied</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>Mend the round of {week}</source>
      <translation>Runde von {week} ausbessern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>Swap {a} and {b}</source>
      <translation>{a} und {b} tauschen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>There is no round for {week} yet.</source>
      <translation>Für {week} gibt es noch keine Runde.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>The round of {week} is closed; it can no longer change.</source>
      <translation>Die Runde von {week} ist abgeschlossen und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>A meetup that would change has happened already.</source>
      <translation>Ein Treffen, das sich ändern würde, hat schon stattgefunden.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody sat out more than {n} times.</source>
      <translation>
        <numerusform>Niemand hat mehr als {n}-mal ausgesetzt.</numerusform>
        <numerusform>Niemand hat mehr als {n}-mal ausgesetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody was one of three more than {n} times.</source>
      <translation>
        <numerusform>Niemand war mehr als {n}-mal in einer Dreiergruppe.</numerusform>
        <numerusform>Niemand war mehr als {n}-mal in einer Dreiergruppe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{a} and {b}: {n} sessions held</source>
      <translation>
        <numerusform>{a} und {b}: {n} Treffen fand statt</numerusform>
        <numerusform>{a} und {b}: {n} Treffen fanden statt</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody has sat out.</source>
      <translation>Niemand hat ausgesetzt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody has been one of three.</source>
      <translation>Niemand war in einer Dreiergruppe.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{skill}: {n} people want to learn it, {can} can show it</source>
      <translation>
        <numerusform>{skill}: {n} Person will es lernen, {can} können es zeigen</numerusform>
        <numerusform>{skill}: {n} Personen wollen es lernen, {can} können es zeigen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What the season has brought</source>
      <translation>Was die Saison gebracht hat</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Printed {day}</source>
      <translation>Gedruckt am {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>meetups held</source>
      <translation>Treffen haben stattgefunden</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>goals reached</source>
      <translation>Ziele erreicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>of all pairs have met</source>
      <translation>aller Paare haben sich getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Meetups by month</source>
      <translation>Treffen nach Monaten</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} meetups were held, {share} % of those that are over.</source>
      <translation>
        <numerusform>{n} Treffen hat stattgefunden, {share} % derer, die vorbei sind.</numerusform>
        <numerusform>{n} Treffen haben stattgefunden, {share} % derer, die vorbei sind.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Skills that spread</source>
      <translation>Fähigkeiten, die sich verbreiten</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} times somebody can now show a skill that they could not at the start.</source>
      <translation>
        <numerusform>{n}-mal kann jetzt jemand eine Fähigkeit zeigen, was zu Beginn nicht ging.</numerusform>
        <numerusform>{n}-mal kann jetzt jemand eine Fähigkeit zeigen, was zu Beginn nicht ging.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Learning goals</source>
      <translation>Lernwünsche</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{a} goals are reached, {b} are on their way, {c} wait for a first lesson.</source>
      <translation>{a} Ziele sind erreicht, {b} sind unterwegs, {c} warten auf eine erste Stunde.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Knowledge that hangs on one person</source>
      <translation>Wissen, das an einer Person hängt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>At first {a} skills could be shown by one person only, now it is {b}.</source>
      <translation>Zuerst konnte {a} Fähigkeiten nur eine einzige Person zeigen, jetzt sind es {b}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Different people meet</source>
      <translation>Verschiedene treffen sich</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Of all meetups held, so many brought together people who differ.</source>
      <translation>Von allen Treffen brachten so viele Leute zusammen, die verschieden sind.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} answers, {mean} of 5 on average.</source>
      <translation>
        <numerusform>{n} Antwort, im Schnitt {mean} von 5.</numerusform>
        <numerusform>{n} Antworten, im Schnitt {mean} von 5.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Of {n} who said so, {gladly} would gladly meet again.</source>
      <translation>
        <numerusform>Von {n}, die sich äußerte, würde sich {gladly} gern wieder treffen.</numerusform>
        <numerusform>Von {n}, die sich äußerten, würden sich {gladly} gern wieder treffen.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What people said</source>
      <translation>Was die Leute sagten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Partnerships</source>
      <translation>Partnerschaften</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Who has met whom</source>
      <translation>Wer hat wen getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} of {all} possible pairs have met, {share} %. The darker, the more often.</source>
      <translation>{n} von {all} möglichen Paaren hat sich getroffen, {share} %. Je dunkler, desto öfter.~{n} von {all} möglichen Paaren haben sich getroffen, {share} %. Je dunkler, desto öfter.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Fair turns</source>
      <translation>Gerecht reihum</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Next season</source>
      <translation>Nächste Saison</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What is wanted most:</source>
      <translation>Was am meisten gefragt ist:</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>of 5 for how it was</source>
      <translation>von 5 dafür, wie es war</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{person} reached: {skills}</source>
      <translation>{person} hat erreicht: {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{person}: “{learned}”</source>
      <translation>{person}: „{learned}“</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>met</source>
      <translation>getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>did not meet</source>
      <translation>nicht getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>still planned</source>
      <translation>noch geplant</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>can show it now</source>
      <translation>können es jetzt zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>could at the start</source>
      <translation>konnten es zu Beginn</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>sat out</source>
      <translation>ausgesetzt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>met as three</source>
      <translation>zu dritt getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>reached</source>
      <translation>erreicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>on their way</source>
      <translation>unterwegs</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>a newcomer met a veteran</source>
      <translation>neu trifft erfahren</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>two departments met</source>
      <translation>zwei Abteilungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>people met for the first time</source>
      <translation>zum ersten Mal getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>weekly</source>
      <translation>wöchentlich</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>fortnightly</source>
      <translation>vierzehntäglich</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>monthly</source>
      <translation>monatlich</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{names} cannot meet as three this week. Nothing was changed.</source>
      <translation>{names} können diese Woche nicht zu dritt zusammenkommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Suggest pairs for {week}</source>
      <translation>Paare für {week} vorschlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Confirm the round of {week}</source>
      <translation>Runde von {week} festlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Lock {people}</source>
      <translation>{people} festhalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Move {person} to {slot}</source>
      <translation>{person} zu {slot} verlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Leave {person} out this week</source>
      <translation>{person} diese Woche herausnehmen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Take {person} back in this week</source>
      <translation>{person} diese Woche wieder aufnehmen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Never pair {a} and {b}</source>
      <translation>{a} und {b} nie zusammenbringen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>The round of {week} is confirmed already. Undo that first to change it.</source>
      <translation>Die Runde von {week} ist schon festgelegt. Machen Sie das zuerst rückgängig, um sie zu ändern.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>The programme is {cadence}, so {week} has no round. The next one is {next}.</source>
      <translation>Das Programm läuft {cadence}, daher hat {week} keine Runde. Die nächste ist in {next}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Fewer than two people take part in {week}, so there is nobody to pair ({why}).</source>
      <translation>In {week} machen weniger als zwei Personen mit, es gibt also niemanden zu verabreden ({why}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Since the pairs were suggested, things have changed: {gone}. Suggest the pairs anew, then confirm.</source>
      <translation>Seit die Paare vorgeschlagen wurden, hat sich etwas geändert: {gone}. Schlagen Sie neu vor und legen Sie dann fest.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Neither {a} nor {b} is in a group of {week}.</source>
      <translation>Weder {a} noch {b} ist in {week} in einer Gruppe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{a} and {b} are in the same group already.</source>
      <translation>{a} und {b} sind schon in derselben Gruppe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Since the pairs were made, things have changed: {gone}. Suggest the pairs anew or mend the round first; nothing was changed.</source>
      <translation>Seit die Paare gebildet wurden, hat sich etwas geändert: {gone}. Schlagen Sie zuerst neu vor oder bessern Sie die Runde aus; geändert wurde nichts.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>There is no round for {week} yet. Suggest pairs first.</source>
      <translation>Für {week} gibt es noch keine Runde. Schlagen Sie zuerst Paare vor.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>That takes two people; {a} is one.</source>
      <translation>Dazu gehören zwei Personen; {a} ist nur eine.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Unlock {people}</source>
      <translation>{people} wieder loslassen</translation>
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
      <translation>{person} macht in {week} nicht mit.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{names} cannot meet: {reason}. Nothing was changed.</source>
      <translation>{names} können sich nicht treffen: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} is archived, so no round can have them now.</source>
      <translation>{person} ist archiviert und kann in keiner Runde sein.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} is in no group of {week}.</source>
      <translation>{person} ist in {week} in keiner Gruppe.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{slot} has no table left, or not all of them can come.</source>
      <translation>In {slot} ist kein Tisch mehr frei, oder nicht alle können kommen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>only one person is on the list</source>
      <translation>es steht nur eine Person auf der Liste</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change whom {person} reports to</source>
      <translation>Ändern, an wen {person} berichtet</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Let at most {number} of {unit} be away at once</source>
      <translation>Höchstens {number} aus {unit} zugleich weglassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Drop the cover rule for {unit}</source>
      <translation>Regel zur Besetzung von {unit} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Set up the company</source>
      <translation>Firma einrichten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change the settings</source>
      <translation>Einstellungen ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Allow pairing {a} and {b}</source>
      <translation>{a} und {b} wieder zusammenbringen dürfen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Note that {a} and {b} would like to meet</source>
      <translation>Eintragen, dass {a} und {b} sich treffen möchten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Note that {a} and {b} need not meet</source>
      <translation>Eintragen, dass {a} und {b} sich nicht treffen müssen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>A cover rule needs a department or role, and a number from 0 up.</source>
      <translation>Eine Besetzungsregel braucht eine Abteilung oder Funktion und eine Zahl ab 0.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>This is not a picture that can be printed. Choose a PNG or JPEG file.</source>
      <translation>Das ist kein Bild, das sich drucken lässt. Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change the logo</source>
      <translation>Logo ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Week {number}</source>
      <translation>Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name, meet your partner, and show each other something.</source>
      <translation>Suchen Sie Ihren Namen, treffen Sie sich und zeigen Sie einander etwas.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>There are no pairs this week.</source>
      <translation>Diese Woche gibt es keine Paare.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Any day this week</source>
      <translation>An einem Tag dieser Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name, meet your partner, and show each other something. Pick any time this week that suits you both.</source>
      <translation>Suchen Sie Ihren Namen, treffen Sie sich und zeigen Sie einander etwas. Wählen Sie diese Woche eine Zeit, die allen passt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>To talk about: {topics}</source>
      <translation>Zum Reden: {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Next round: {day}</source>
      <translation>Nächste Runde: {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name</source>
      <translation>Suchen Sie Ihren Namen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>{person} sits out: {why}</source>
      <translation>{person} setzt aus: {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>{teacher} can show {skill}</source>
      <translation>{teacher} kann {skill} zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Lunch pairings</source>
      <translation>Lunchpaare</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheets.py</extracomment>
      <source>There is no language {code}. Choose one of {all}.</source>
      <translation>Die Sprache {code} gibt es nicht. Wählen Sie aus {all}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheets.py</extracomment>
      <source>An agreement is between two people. Name both, or none.</source>
      <translation>Eine Vereinbarung gilt zwischen zwei Personen. Nennen Sie beide oder keine.</translation>
    </message>
    <message>
      <extracomment>rmdesk/sheets/writing.py</extracomment>
      <source>There is no folder {parent}. Choose another one for {file}.</source>
      <translation>Den Ordner {parent} gibt es nicht. Wählen Sie einen anderen für {file}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/sheets/writing.py</extracomment>
      <source>{path} is a folder. Choose another name for the sheet.</source>
      <translation>{path} ist ein Ordner. Wählen Sie einen anderen Namen für das Blatt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>There is no file {path}.</source>
      <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} was changed or damaged after it was written. Choose another backup.</source>
      <translation>{path} wurde nach dem Schreiben verändert oder beschädigt. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is damaged: {what}.</source>
      <translation>{path} ist beschädigt: {what}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{target} does not read back as it was written. Use another place.</source>
      <translation>{target} liest sich nicht so, wie es geschrieben wurde. Nehmen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>The backup could not be written to {target} ({why}). Check that the folder exists and the disk has room.</source>
      <translation>Die Sicherung konnte nicht nach {target} geschrieben werden ({why}). Prüfen Sie, ob es den Ordner gibt und der Datenträger Platz hat.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is damaged ({error}). Choose another backup.</source>
      <translation>{path} ist beschädigt ({error}). Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is a database, but not a company file of RMDesk.</source>
      <translation>{path} ist eine Datenbank, aber keine Firmendatei von RMDesk.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/cleaning.py</extracomment>
      <source>{path} could not be cleaned ({error}).</source>
      <translation>{path} konnte nicht bereinigt werden ({error}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/dump.py</extracomment>
      <source>A whole company can only be imported into an empty one. Start with an empty data folder, or restore a backup instead.</source>
      <translation>Eine ganze Firma lässt sich nur in eine leere importieren. Beginnen Sie mit einem leeren Datenordner oder stellen Sie stattdessen eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be opened ({found}).</source>
      <translation>{path} lässt sich nicht öffnen ({found}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is open in another RMDesk. Close that one first, then try again.</source>
      <translation>{path} ist in einem anderen RMDesk geöffnet. Schließen Sie das zuerst und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be written: the file, its folder or its disk is read-only. Make it writable, or save it elsewhere.</source>
      <translation>{path} lässt sich nicht beschreiben: Die Datei, ihr Ordner oder der Datenträger ist schreibgeschützt. Heben Sie das auf oder speichern Sie anderswo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be opened. Check that the stick or drive is connected and that you may write in the folder, then try again.</source>
      <translation>{path} lässt sich nicht öffnen. Prüfen Sie, ob der Stick oder das Laufwerk angeschlossen ist und Sie in den Ordner schreiben dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
      <translation>Der Datenträger ist voll, daher wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} was moved or its disk does not answer, so nothing was changed. Check that the stick or drive is connected, then try again.</source>
      <translation>{path} wurde verschoben, oder der Datenträger antwortet nicht; daher wurde nichts geändert. Prüfen Sie, ob der Stick oder das Laufwerk angeschlossen ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is damaged. Recover what can be read, or restore a backup in its place.</source>
      <translation>{path} ist beschädigt. Retten Sie, was sich lesen lässt, oder stellen Sie an seiner Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is a folder, not a company file. Rename the folder, then try again.</source>
      <translation>{path} ist ein Ordner, keine Firmendatei. Benennen Sie den Ordner um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be read ({reason}). Check that the stick or drive is connected and that you may open the file, then try again.</source>
      <translation>{path} lässt sich nicht lesen ({reason}). Prüfen Sie, ob der Stick oder das Laufwerk angeschlossen ist und Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is empty, so it is not a company file. Restore a backup in its place.</source>
      <translation>{path} ist leer und daher keine Firmendatei. Stellen Sie an seiner Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} holds nothing but zeros: it is damaged, as after a power cut or a broken copy. Restore a backup in its place.</source>
      <translation>{path} enthält nur Nullen: Die Datei ist beschädigt, etwa nach einem Stromausfall oder einer abgebrochenen Kopie. Stellen Sie an ihrer Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is damaged: its beginning is destroyed. Recover what can be read, or restore a backup in its place.</source>
      <translation>{path} ist beschädigt: Der Anfang ist zerstört. Retten Sie, was sich lesen lässt, oder stellen Sie an seiner Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is encrypted, or is not a company file. Decrypt it with the program that encrypted it, or restore a backup in its place.</source>
      <translation>{path} ist verschlüsselt oder keine Firmendatei. Entschlüsseln Sie es mit dem Programm, das es verschlüsselt hat, oder stellen Sie an seiner Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is not a company file, or it is damaged. Move it elsewhere, or restore a backup in its place.</source>
      <translation>{path} ist keine Firmendatei oder beschädigt. Legen Sie es anderswo hin oder stellen Sie an seiner Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/erase.py</extracomment>
      <source>There is no person number {number}.</source>
      <translation>Eine Person mit der Nummer {number} gibt es nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} was written by a newer RMDesk. Install the newest version to open it.</source>
      <translation>{path} wurde von einem neueren RMDesk geschrieben. Installieren Sie die neueste Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} is not a company file of RMDesk, or it is damaged ({error}). Restore a backup in its place.</source>
      <translation>{path} ist keine Firmendatei von RMDesk oder beschädigt ({error}). Stellen Sie an seiner Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} could not be brought up to date ({reason}). It is as it was; check that the disk has room, then try again.</source>
      <translation>{path} konnte nicht auf den neuen Stand gebracht werden ({reason}). Die Datei ist, wie sie war; prüfen Sie, ob der Datenträger Platz hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} holds a row of {table} that fits nowhere.</source>
      <translation>{path} enthält eine Zeile von {table}, die nirgends hingehört.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is open in another RMDesk: {who} has had it open on the computer {computer} since {since}. Close it there first, then try again; until then you can look at it here.</source>
      <translation>{path} ist in einem anderen RMDesk geöffnet: {who} hat es seit {since} auf dem Computer {computer} offen. Schließen Sie es dort zuerst und versuchen Sie es dann noch einmal; bis dahin können Sie es hier ansehen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is open in another RMDesk on this computer: {who} has had it open since {since}. Close it there first, then try again; until then you can look at it here.</source>
      <translation>{path} ist auf diesem Computer in einem anderen RMDesk geöffnet: {who} hat es seit {since} offen. Schließen Sie es dort zuerst und versuchen Sie es dann noch einmal; bis dahin können Sie es hier ansehen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The folder {folder} is not there. If it is on a stick or network drive, connect that; otherwise make the folder. Then try again.</source>
      <translation>Den Ordner {folder} gibt es nicht. Liegt er auf einem Stick oder Netzlaufwerk, schließen Sie das an; sonst legen Sie den Ordner an. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The company file {path} is not there any more, but RMDesk has been used in this folder. Put it back where it was, or restore a backup.</source>
      <translation>Die Firmendatei {path} ist nicht mehr da, aber in diesem Ordner wurde RMDesk schon benutzt. Legen Sie sie zurück oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>There is no company file {path}.</source>
      <translation>Es gibt keine Firmendatei {path}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
      <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>No company file can be made in {folder} ({reason}). Check that you may write there and that the disk has room.</source>
      <translation>In {folder} lässt sich keine Firmendatei anlegen ({reason}). Prüfen Sie, ob Sie dort schreiben dürfen und der Datenträger Platz hat.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>Found: {problem}.</source>
      <translation>Gefunden: {problem}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is a database, but not a company file of RMDesk. Move it elsewhere, or restore a backup in its place.</source>
      <translation>{path} ist eine Datenbank, aber keine Firmendatei von RMDesk. Legen Sie sie anderswo hin oder stellen Sie an ihrer Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} cannot be looked at: it is damaged, or is being written. Try again in a moment, or restore a backup.</source>
      <translation>{path} lässt sich nicht ansehen: Die Datei ist beschädigt oder wird gerade geschrieben. Versuchen Sie es gleich noch einmal oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} could not be replaced ({reason}). It is as it was.</source>
      <translation>{path} konnte nicht ersetzt werden ({reason}). Es ist, wie es war.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} could not be recovered ({reason}). It is as it was; check that the disk has room.</source>
      <translation>{path} konnte nicht gerettet werden ({reason}). Es ist, wie es war; prüfen Sie, ob der Datenträger Platz hat.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/salvage.py</extracomment>
      <source>The file is too large to be recovered here. Restore a backup.</source>
      <translation>Die Datei ist zu groß, um sie hier zu retten. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/salvage.py</extracomment>
      <source>Nothing of the company can be read from this file. Restore a backup.</source>
      <translation>Von der Firma lässt sich aus dieser Datei nichts lesen. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>{path} is not there any more, so nothing was changed. If it is on a stick or network drive, connect that again. Then start RMDesk anew.</source>
      <translation>{path} ist nicht mehr da, daher wurde nichts geändert. Liegt es auf einem Stick oder Netzlaufwerk, schließen Sie das wieder an. Starten Sie RMDesk dann neu.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>{path} was replaced by another program while RMDesk had it open, so nothing was changed. Start RMDesk anew to see the file as it is now.</source>
      <translation>{path} wurde von einem anderen Programm ersetzt, während RMDesk es offen hatte; daher wurde nichts geändert. Starten Sie RMDesk neu, um die Datei zu sehen, wie sie jetzt ist.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>The company is open to look at only, so nothing was changed. Close RMDesk and open the company to work on it.</source>
      <translation>Die Firma ist nur zum Ansehen geöffnet, daher wurde nichts geändert. Schließen Sie RMDesk und öffnen Sie die Firma zum Arbeiten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>The backup could not be read or copied ({reason}). Nothing was changed; check that the disk has room.</source>
      <translation>Die Sicherung konnte nicht gelesen oder kopiert werden ({reason}). Es wurde nichts geändert; prüfen Sie, ob der Datenträger Platz hat.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;People…</source>
      <translation>&amp;Personen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Skills matrix…</source>
      <translation>&amp;Fähigkeiten …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Rounds…</source>
      <translation>&amp;Runden …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Meetups…</source>
      <translation>&amp;Treffen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Check-&amp;ins…</source>
      <translation>Rückmeld&amp;ungen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Calendar file…</source>
      <translation>&amp;Kalenderdatei …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Template for a staff list…</source>
      <translation>&amp;Vorlage für eine Personalliste …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Everything, for leaving…</source>
      <translation>&amp;Alles, zum Mitnehmen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Import a staff list…</source>
      <translation>Personalliste &amp;importieren …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>E&amp;xport</source>
      <translation>E&amp;xportieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Messages to pairs…</source>
      <translation>Na&amp;chrichten an Paare …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Add person</source>
      <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Print sheet…</source>
      <translation>&amp;Blatt drucken …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Make a &amp;backup now</source>
      <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Open the &amp;data folder</source>
      <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Look around with a &amp;sample company</source>
      <translation>In einer Beispiel&amp;firma umsehen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Back to &amp;my company</source>
      <translation>Zurück zu &amp;meiner Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Quit</source>
      <translation>B&amp;eenden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;History…</source>
      <translation>&amp;Verlauf …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Paste a staff list</source>
      <translation>Personalliste ein&amp;fügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Find</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;As the system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Guide</source>
      <translation>&amp;Anleitung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;What's new</source>
      <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Open the &amp;log</source>
      <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;About RMDesk</source>
      <translation>&amp;Über RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Undo {what}</source>
      <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Redo {what}</source>
      <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>{n} people</source>
      <translation>
        <numerusform>{n} Person</numerusform>
        <numerusform>{n} Personen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>{people}, last round in week {number}</source>
      <translation>{people}, letzte Runde in Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}, last {when}.</source>
      <translation>Auch nach {folder} kopiert, zuletzt {when}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before an upgrade</source>
      <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is in a folder that {service} keeps copies of. That is safe as long as you use it on one computer at a time. A copy of an open file can be torn, so keep backups in another place too.</source>
      <translation>Ihre Firma liegt in einem Ordner, von dem {service} Kopien hält. Das ist sicher, solange Sie sie immer nur auf einem Computer benutzen. Die Kopie einer offenen Datei kann unvollständig sein; legen Sie Sicherungen daher auch anderswo ab.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is in a network folder. One computer at a time can open it; others are told who has it and can look. Keep backups in another place too.</source>
      <translation>Ihre Firma liegt in einem Netzordner. Immer nur ein Computer kann sie öffnen; andere erfahren, wer sie hat, und können sie ansehen. Legen Sie Sicherungen auch anderswo ab.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is on a stick or another disk that can be taken out. Close RMDesk before you take it out, and keep backups in another place too.</source>
      <translation>Ihre Firma liegt auf einem Stick oder einem anderen Datenträger, den man abziehen kann. Schließen Sie RMDesk vorher, und legen Sie Sicherungen auch anderswo ab.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>No second place yet. A stick or a cloud folder also helps when this computer is lost.</source>
      <translation>Noch kein zweiter Ort. Ein Stick oder ein Cloud-Ordner hilft auch, wenn dieser Computer verloren geht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}, which cannot be reached now; it is caught up when it is back.</source>
      <translation>Auch nach {folder} kopiert; das ist gerade nicht erreichbar und wird nachgeholt, wenn es wieder da ist.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}: no backup there yet.</source>
      <translation>Auch nach {folder} kopiert: dort ist noch keine Sicherung.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>of the day</source>
      <translation>des Tages</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>at the start</source>
      <translation>beim Start</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>made by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before a restore</source>
      <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before an import</source>
      <translation>vor einem Import</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>RMDesk has to close</source>
      <translation>RMDesk muss sich schließen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>What a developer needs to know</source>
      <translation>Was jemand wissen muss, der RMDesk entwickelt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Open the folder of reports</source>
      <translation>Ordner der Berichte öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Close RMDesk</source>
      <translation>RMDesk schließen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>The report could not be written.</source>
      <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Something went wrong inside RMDesk.</source>
      <translation>In RMDesk ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Your data is safe: every change you saw as done is on disk. RMDesk has to close now; start it again to go on. The report below holds no names; please send it to whoever looks after RMDesk for you.</source>
      <translation>Ihre Daten sind sicher: Alles, was Sie als erledigt gesehen haben, ist gespeichert. RMDesk muss sich jetzt schließen; starten Sie es neu, um weiterzumachen. Der Bericht unten enthält keine Namen; bitte schicken Sie ihn an die Person, die sich bei Ihnen um RMDesk kümmert.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>About RMDesk</source>
      <translation>Über RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Pairs the people of a small company so that they teach one another what they know.</source>
      <translation>Verabredet die Leute einer kleinen Firma so, dass sie einander beibringen, was sie können.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>RMDesk is free software under the MIT licence. It is built on the work of others:</source>
      <translation>RMDesk ist freie Software unter der MIT-Lizenz. Es baut auf der Arbeit anderer auf:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>The square of the photo; arrow keys move it</source>
      <translation>Der Ausschnitt des Fotos; die Pfeiltasten verschieben ihn</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Choose the part to keep</source>
      <translation>Ausschnitt wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>&amp;Size of the square</source>
      <translation>&amp;Größe des Ausschnitts</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Size of the square</source>
      <translation>Größe des Ausschnitts</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Use this photo</source>
      <translation>Dieses Foto verwenden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Drag the square, or move it with the arrow keys.</source>
      <translation>Ziehen Sie den Ausschnitt oder verschieben Sie ihn mit den Pfeiltasten.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>{n} backups still hold the name.</source>
      <translation>
        <numerusform>In {n} Sicherung steht der Name noch.</numerusform>
        <numerusform>In {n} Sicherungen steht der Name noch.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase {name} for good?</source>
      <translation>{name} endgültig löschen?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Name, mail, phone, photo, notes, skills, wishes and rules go, and cannot be brought back. Earlier rounds keep “Former colleague” in their place. What was done before can no longer be undone. To take somebody out of future rounds, archive them instead.</source>
      <translation>Name, E-Mail, Telefon, Foto, Notizen, Fähigkeiten, Wünsche und Regeln verschwinden und lassen sich nicht zurückholen. Frühere Runden zeigen dafür „Frühere Kollegin oder Kollege“. Was vorher getan wurde, lässt sich nicht mehr zurücknehmen. Um jemanden aus künftigen Runden zu nehmen, archivieren Sie die Person stattdessen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Type the name to go on: {name}</source>
      <translation>Geben Sie zum Fortfahren den Namen ein: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>The name of the person to erase</source>
      <translation>Der Name der Person, die gelöscht wird</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Backups that still hold the name</source>
      <translation>Sicherungen, in denen der Name noch steht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Clean these backups</source>
      <translation>Diese Sicherungen bereinigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erased</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>They could not be cleaned. Delete them yourself if you no longer need them.</source>
      <translation>Sie konnten nicht bereinigt werden. Löschen Sie sie selbst, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Clean them as well, or they bring the person back when one is restored.</source>
      <translation>Bereinigen Sie auch diese, sonst bringt eine wiederhergestellte Sicherung die Person zurück.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>No backup holds the name any more.</source>
      <translation>In keiner Sicherung steht der Name mehr.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>Guide</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>This text is missing from the installation.</source>
      <translation>Dieser Text fehlt in der Installation.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>What's new</source>
      <translation>Neuigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Nothing has been done yet.</source>
      <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>What was done, the newest first</source>
      <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>undone</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Every change can be taken back, the newest first, also after a restart.</source>
      <translation>Jede Änderung lässt sich zurücknehmen, die neueste zuerst, auch nach einem Neustart.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} more</source>
      <translation>
        <numerusform>{n} weitere</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Staff lists ({endings})</source>
      <translation>Personallisten ({endings})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Spreadsheets (*.xlsx *.csv)</source>
      <translation>Tabellen (*.xlsx *.csv)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Excel workbooks (*.xlsx)</source>
      <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
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
        <numerusform>{n} neue Fähigkeit</numerusform>
        <numerusform>{n} neue Fähigkeiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new times for meeting</source>
      <translation>
        <numerusform>{n} neues Zeitfenster</numerusform>
        <numerusform>{n} neue Zeitfenster</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import a staff list</source>
      <translation>Personalliste importieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Choose a staff list, or drop one here</source>
      <translation>Wählen Sie eine Personalliste oder legen Sie sie hier ab</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>An export of your payroll or rota program, a spreadsheet, an address book, or names typed one a line. You see what would happen first.</source>
      <translation>Ein Export aus Ihrem Lohn- oder Dienstplanprogramm, eine Tabelle, ein Adressbuch oder Namen, einer pro Zeile. Sie sehen zuerst, was geschehen würde.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>&amp;Another list…</source>
      <translation>&amp;Andere Liste …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Reading the list</source>
      <translation>Liste wird gelesen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{file}: a whole company</source>
      <translation>{file}: eine ganze Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>People, skills, rounds, meetups and settings come in at one stroke. This company must be empty for it, so that nothing gets mixed up.</source>
      <translation>Personen, Fähigkeiten, Runden, Treffen und Einstellungen kommen auf einmal herein. Diese Firma muss dafür leer sein, damit nichts durcheinandergerät.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import the company</source>
      <translation>Firma importieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Rows to mend</source>
      <translation>Zeilen zum Berichtigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save the rows to mend</source>
      <translation>Zeilen zum Berichtigen speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Staff list</source>
      <translation>Personalliste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save a template</source>
      <translation>Vorlage speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>meetups</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>check-ins</source>
      <translation>abgehakte Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{kind}: {what}</source>
      <translation>{kind}: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>The headers are not known, so the columns were told by what is in them. Look at “Columns” to see whether that is right.</source>
      <translation>Die Überschriften sind unbekannt, daher wurden die Spalten nach ihrem Inhalt gedeutet. Sehen Sie unter „Spalten“ nach, ob das stimmt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Private, so never taken: {columns}.</source>
      <translation>Privat, wird nie übernommen: {columns}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Not needed here: {columns}.</source>
      <translation>Hier nicht nötig: {columns}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{count}: {names}.</source>
      <translation>{count}: {names}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>The template's example row was left aside.</source>
      <translation>Die Beispielzeile der Vorlage wurde beiseitegelassen.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import {n} people</source>
      <translation>
        <numerusform>{n} Person importieren</numerusform>
        <numerusform>{n} Personen importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import {n} rows</source>
      <translation>
        <numerusform>{n} Zeile importieren</numerusform>
        <numerusform>{n} Zeilen importieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} stay as they are</source>
      <translation>
        <numerusform>{n} bleibt unverändert</numerusform>
        <numerusform>{n} bleiben unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} rows to mend</source>
      <translation>
        <numerusform>{n} Zeile zum Berichtigen</numerusform>
        <numerusform>{n} Zeilen zum Berichtigen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Paste from the clipboard</source>
      <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save a template to fill in…</source>
      <translation>Vorlage zum Ausfüllen speichern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Pasted list</source>
      <translation>Eingefügte Liste</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new people</source>
      <translation>
        <numerusform>{n} neue Person</numerusform>
        <numerusform>{n} neue Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new rows</source>
      <translation>
        <numerusform>{n} neue Zeile</numerusform>
        <numerusform>{n} neue Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} people change</source>
      <translation>
        <numerusform>{n} Person ändert sich</numerusform>
        <numerusform>{n} Personen ändern sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} rows change</source>
      <translation>
        <numerusform>{n} Zeile ändert sich</numerusform>
        <numerusform>{n} Zeilen ändern sich</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Mend the week</source>
      <translation>Woche ausbessern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Change the week</source>
      <translation>Woche ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>No longer together</source>
      <translation>Nicht mehr zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Now together</source>
      <translation>Jetzt zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>At another time</source>
      <translation>Zu anderer Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Without a group</source>
      <translation>Ohne Gruppe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>These are the fewest changes. All other groups stay as they are printed.</source>
      <translation>Das sind die wenigsten Änderungen. Alle anderen Gruppen bleiben, wie sie gedruckt sind.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Messages to pairs</source>
      <translation>Nachrichten an Paare</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>To each pair</source>
      <translation>An jedes Paar</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>To everybody</source>
      <translation>An alle</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The wording</source>
      <translation>Der Wortlaut</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Insert a field</source>
      <translation>Feld &amp;einfügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>First &amp;wording again</source>
      <translation>Wieder der erste &amp;Wortlaut</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The messages</source>
      <translation>Die Nachrichten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>What will be sent</source>
      <translation>Was verschickt wird</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Save as text…</source>
      <translation>Als Text &amp;speichern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;E-mail…</source>
      <translation>E-&amp;Mail …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Save the messages</source>
      <translation>Nachrichten speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Text files (*.txt)</source>
      <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Your wording</source>
      <translation>Ihr Wortlaut</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Words in braces are filled in. A line whose fields are all empty is left out. It is kept for next week.</source>
      <translation>Wörter in geschweiften Klammern werden ausgefüllt. Eine Zeile, deren Felder alle leer sind, fällt weg. Der Wortlaut bleibt für nächste Woche.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>What it gives</source>
      <translation>Was dabei herauskommt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Without an e-mail address: {names}.</source>
      <translation>Ohne E-Mail-Adresse: {names}.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The addresses fill {n} e-mails.</source>
      <translation>
        <numerusform>Die Adressen füllen {n} E-Mail.</numerusform>
        <numerusform>Die Adressen füllen {n} E-Mails.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The text is too long for a link: paste it into the e-mail.</source>
      <translation>Der Text ist zu lang für einen Link: Fügen Sie ihn in die E-Mail ein.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;E-mail {number} of {all}…</source>
      <translation>&amp;E-Mail {number} von {all} …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Copied. Paste it into your chat or e-mail.</source>
      <translation>Kopiert. Fügen Sie es in Ihren Chat oder Ihre E-Mail ein.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>No e-mail program is set up. The message was copied instead.</source>
      <translation>Kein E-Mail-Programm ist eingerichtet. Die Nachricht wurde stattdessen kopiert.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Saved: {name}</source>
      <translation>Gespeichert: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>A skill of the list, or in your own words</source>
      <translation>Eine Fähigkeit der Liste, oder in eigenen Worten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Pair them for lunch as well</source>
      <translation>Auch zum Mittagessen verabreden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>They meet</source>
      <translation>Sie treffen sich</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>New partnership</source>
      <translation>Neue Partnerschaft</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Change a partnership</source>
      <translation>Eine Partnerschaft ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>wants to learn</source>
      <translation>will lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Choose a day.</source>
      <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>What the one wants to learn</source>
      <translation>Was die eine Person lernen möchte</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>What the other wants to learn</source>
      <translation>Was die andere Person lernen möchte</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>One</source>
      <translation>Die eine Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>The other</source>
      <translation>Die andere Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{a} and {b}</source>
      <translation>{a} und {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{how}, {start}–{end}, from {first} to {last}</source>
      <translation>{how}, {start}–{end}, vom {first} bis zum {last}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{n} sessions held of {all}</source>
      <translation>
        <numerusform>{n} von {all} Treffen hat stattgefunden</numerusform>
        <numerusform>{n} von {all} Treffen haben stattgefunden</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>Ended on {day}; {who} asked for it.</source>
      <translation>Beendet am {day}; gewünscht von: {who}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every working day</source>
      <translation>jeden Arbeitstag</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every week</source>
      <translation>jede Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every other week</source>
      <translation>jede zweite Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{pair} (ended)</source>
      <translation>{pair} (beendet)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{pair}: the review is due</source>
      <translation>{pair}: Rückschau fällig</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>both</source>
      <translation>beide</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>Review: {found}</source>
      <translation>Rückschau: {found}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{person} reached the goal: {skill}!</source>
      <translation>{person} hat das Ziel erreicht: {skill}!</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{person} wants to learn: {goal}</source>
      <translation>{person} will lernen: {goal}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Sessions to come</source>
      <translation>Kommende Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>What the session is about</source>
      <translation>Worum es im Treffen geht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Call it off</source>
      <translation>Absagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>What came of it, what the review found, or why it ends</source>
      <translation>Was daraus wurde, was der Rückblick ergab oder warum sie endet</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>no number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Note it</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Keep as the review</source>
      <translation>Als Rückschau behalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Who asks to end it</source>
      <translation>Wer sie beenden möchte</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>End this partnership</source>
      <translation>Diese Partnerschaft beenden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>New partnership…</source>
      <translation>Neue Partnerschaft …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>both ask for it</source>
      <translation>beide wünschen es</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>The partnership chosen</source>
      <translation>Die gewählte Partnerschaft</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Two people who meet again and again for a while, each with a goal.</source>
      <translation>Zwei Personen, die sich eine Zeit lang immer wieder treffen, beide mit einem Ziel.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>{person} asks for it</source>
      <translation>{person} wünscht es</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>{person} has reached the goal</source>
      <translation>{person} hat das Ziel erreicht</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>No font has these {n} characters: {characters}. Their codes are printed in their places.</source>
      <translation>
        <numerusform>Keine Schrift hat dieses {n} Zeichen: {characters}. An seiner Stelle steht der Code.</numerusform>
        <numerusform>Keine Schrift hat diese {n} Zeichen: {characters}. An ihrer Stelle stehen die Codes.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Print preview</source>
      <translation>Druckvorschau</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>No printer was found on this computer. Save the sheet as a PDF and print it elsewhere.</source>
      <translation>Auf diesem Computer wurde kein Drucker gefunden. Speichern Sie das Blatt als PDF und drucken Sie es anderswo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>The sheet as it will print</source>
      <translation>Das Blatt, wie es gedruckt wird</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Whole page</source>
      <translation>Ganze Seite</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Page width</source>
      <translation>Seitenbreite</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Copies</source>
      <translation>Exemplare</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Making the sheet…</source>
      <translation>Das Blatt wird erstellt…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Save the sheet</source>
      <translation>Blatt speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>P&amp;rinter</source>
      <translation>&amp;Drucker</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>&amp;Copies</source>
      <translation>&amp;Exemplare</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Category</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>The same as</source>
      <translation>Dasselbe wie</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Merge</source>
      <translation>Zusammenlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Edit a skill</source>
      <translation>Fähigkeit bearbeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Add a skill</source>
      <translation>Fähigkeit anlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Also called {names}</source>
      <translation>Heißt auch {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Is it the same as another skill? Merge it into that one:</source>
      <translation>Ist es dasselbe wie eine andere Fähigkeit? Legen Sie sie mit dieser zusammen:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap with…</source>
      <translation>Tauschen mit …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Whom to swap with, the best first</source>
      <translation>Mit wem getauscht werden kann, die Besten zuerst</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Who changes places?</source>
      <translation>Wer tauscht den Platz?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap with</source>
      <translation>Tauschen mit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Now with</source>
      <translation>Jetzt mit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Only look at it</source>
      <translation>Nur ansehen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Recover what can be read</source>
      <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Restore the chosen backup</source>
      <translation>Gewählte Sicherung wiederherstellen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Save a copy of the file…</source>
      <translation>Kopie der Datei speichern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Open it here all the same</source>
      <translation>Trotzdem hier öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Begin with an empty company</source>
      <translation>Mit einer leeren Firma beginnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>You can look and print; nothing can be changed.</source>
      <translation>Sie können ansehen und drucken; ändern lässt sich nichts.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Makes a new file of all that is still there. The damaged one is kept.</source>
      <translation>Macht aus allem, was noch da ist, eine neue Datei. Die beschädigte bleibt erhalten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Only if you are sure that it is closed there: two who change it at once make two versions.</source>
      <translation>Nur wenn Sie sicher sind, dass sie dort geschlossen ist: Zwei, die zugleich ändern, machen zwei Fassungen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>RMDesk cannot open your company</source>
      <translation>RMDesk kann Ihre Firma nicht öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Backups, the newest first</source>
      <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Your company could not be opened</source>
      <translation>Ihre Firma konnte nicht geöffnet werden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Nothing was changed, and nothing new was made.</source>
      <translation>Es wurde nichts geändert und nichts Neues angelegt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Why not these two?</source>
      <translation>Warum nicht diese beiden?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>First person</source>
      <translation>Erste Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Second person</source>
      <translation>Zweite Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>&amp;First person</source>
      <translation>&amp;Erste Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>&amp;Second person</source>
      <translation>&amp;Zweite Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Choose two different people.</source>
      <translation>Wählen Sie zwei verschiedene Personen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/errors.py</extracomment>
      <source>Something went wrong inside RMDesk. Your data is safe.</source>
      <translation>In RMDesk ist etwas schiefgegangen. Ihre Daten sind sicher.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/i18n.py</extracomment>
      <source>today {time}</source>
      <translation>heute {time}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/i18n.py</extracomment>
      <source>yesterday {time}</source>
      <translation>gestern {time}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>This is a sample company. Try anything: nothing here touches your own.</source>
      <translation>Das ist eine Beispielfirma. Probieren Sie alles aus: Ihre eigene bleibt unberührt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Back to my company</source>
      <translation>Zurück zu meiner Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Understood</source>
      <translation>Verstanden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Making a backup…</source>
      <translation>Eine Sicherung wird erstellt…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Backup made: {name}</source>
      <translation>Gesichert: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>The backup is restored.</source>
      <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Take it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Restoring…</source>
      <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>RMDesk: sample company</source>
      <translation>RMDesk: Beispielfirma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Taken back: {what}.</source>
      <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Cancelled. Everything is as it was.</source>
      <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Value left out</source>
      <translation>Angabe ausgelassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Row left out</source>
      <translation>Zeile ausgelassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left</source>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Is back</source>
      <translation>Wieder da</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Not in the list</source>
      <translation>Nicht in der Liste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>name on sheets</source>
      <translation>Name auf Blättern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>site</source>
      <translation>Standort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>start date</source>
      <translation>Eintrittsdatum</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>staff number</source>
      <translation>Personalnummer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>takes part</source>
      <translation>macht mit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>can show</source>
      <translation>kann zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>interests</source>
      <translation>Interessen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>reports to</source>
      <translation>berichtet an</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>takes a break until</source>
      <translation>macht Pause bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>availability</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>status</source>
      <translation>Stand</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>when</source>
      <translation>wann</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>who shows what</source>
      <translation>wer was zeigt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>locked</source>
      <translation>festgehalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>would meet again</source>
      <translation>würde sich wieder treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>learned</source>
      <translation>gelernt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>a suggestion</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>confirmed</source>
      <translation>festgelegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>“{value}”: {reason}</source>
      <translation>„{value}“: {reason}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>{kind}, row {row}: {rest}</source>
      <translation>{kind}, Zeile {row}: {rest}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Is archived here. Tick to bring back.</source>
      <translation>Ist hier archiviert. Zum Zurückholen ankreuzen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Takes part here. Tick to archive.</source>
      <translation>Macht hier mit. Zum Archivieren ankreuzen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Details</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left, says the list. Tick to archive.</source>
      <translation>Laut Liste ausgeschieden. Zum Archivieren ankreuzen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left, says the list. Tick to add to the archive.</source>
      <translation>Laut Liste ausgeschieden. Ankreuzen, um ins Archiv aufzunehmen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>All meetups</source>
      <translation>Alle Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Waiting for a check-in</source>
      <translation>Noch nicht abgehakt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Met</source>
      <translation>Getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Did not meet</source>
      <translation>Nicht getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Cancelled</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>week of {day}</source>
      <translation>Woche vom {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>{name} shows {skill}</source>
      <translation>{name} zeigt {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Did they meet?</source>
      <translation>Haben sie sich getroffen?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>no meetups</source>
      <translation>keine Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>newcomer</source>
      <translation>neu dabei</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>settled in</source>
      <translation>eingearbeitet</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>veteran</source>
      <translation>lange dabei</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>paused until {day}</source>
      <translation>Pause bis {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>starts {day}</source>
      <translation>fängt am {day} an</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>away until {day}</source>
      <translation>nicht da bis {day}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>{shown} of {n} people</source>
      <translation>
        <numerusform>{shown} von {n} Person</numerusform>
        <numerusform>{shown} von {n} Personen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Can show</source>
      <translation>Kann zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Wants to learn</source>
      <translation>Will lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Takes part</source>
      <translation>Macht mit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Site</source>
      <translation>Standort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Here since</source>
      <translation>Dabei seit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Last met</source>
      <translation>Zuletzt getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Staff number</source>
      <translation>Personalnummer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>takes part: {how}</source>
      <translation>macht mit: {how}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>can show {skills}</source>
      <translation>kann {skills} zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>wants to learn {skills}</source>
      <translation>will {skills} lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>not here</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>{person}, week {number}: {what}</source>
      <translation>{person}, Woche {number}: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>Last met {n} weeks ago</source>
      <translation>
        <numerusform>Zuletzt vor {n} Woche getroffen</numerusform>
        <numerusform>Zuletzt vor {n} Wochen getroffen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>no pairs yet</source>
      <translation>noch keine Paare</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>{person}, {skill}: {what}</source>
      <translation>{person}, {skill}: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>also called {names}</source>
      <translation>heißt auch {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>can show it, level {n} ({words})</source>
      <translation>kann es zeigen, Stufe {n} ({words})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>wants to learn it</source>
      <translation>will es lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>nothing noted</source>
      <translation>nichts eingetragen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Row {row}, {column}: {value}. {why}</source>
      <translation>Zeile {row}, {column}: {value}. {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Why it cannot be taken</source>
      <translation>Warum es nicht übernommen werden kann</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>{n} people were recovered. Look through your people and rounds: what could not be read is missing.</source>
      <translation>
        <numerusform>{n} Person wurde gerettet. Sehen Sie Ihre Personen und Runden durch: Was nicht lesbar war, fehlt.</numerusform>
        <numerusform>{n} Personen wurden gerettet. Sehen Sie Ihre Personen und Runden durch: Was nicht lesbar war, fehlt.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The backup is restored. What was there before is set aside.</source>
      <translation>Die Sicherung ist wiederhergestellt. Was vorher da war, liegt beiseite.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The copy is in {file}.</source>
      <translation>Die Kopie liegt in {file}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>You can only look at this: nothing can be changed. Close RMDesk and open it again to work.</source>
      <translation>Sie können das nur ansehen: Ändern lässt sich nichts. Schließen Sie RMDesk und öffnen Sie es neu, um zu arbeiten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>RMDesk was not closed properly last time (opened {when}). Everything you saw as done is there; the file was checked.</source>
      <translation>RMDesk wurde letztes Mal nicht richtig geschlossen (geöffnet {when}). Alles, was Sie als erledigt gesehen haben, ist da; die Datei wurde geprüft.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>A report of what went wrong, without names, is in the folder of logs.</source>
      <translation>Ein Bericht darüber, was schiefging, ohne Namen, liegt im Ordner der Protokolle.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The company file was changed by another program since RMDesk closed it. It was checked and is whole; if something is missing, restore a backup.</source>
      <translation>Ein anderes Programm hat die Firmendatei geändert, seit RMDesk sie geschlossen hat. Sie wurde geprüft und ist unversehrt; fehlt etwas, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The file is damaged. This is what can be read of it, to look at and print only. Close RMDesk and open it again to recover it or to restore a backup.</source>
      <translation>Die Datei ist beschädigt. Das ist, was sich davon lesen lässt, nur zum Ansehen und Drucken. Schließen Sie RMDesk und öffnen Sie es neu, um sie zu retten oder eine Sicherung einzuspielen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>Insights</source>
      <translation>Einblicke</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Lock or unlock</source>
      <translation>Fest&amp;halten oder loslassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>Swa&amp;p with…</source>
      <translation>&amp;Tauschen mit …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Move to another time…</source>
      <translation>Auf eine andere &amp;Zeit verlegen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>Ne&amp;ver pair</source>
      <translation>N&amp;ie zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Out this week…</source>
      <translation>F&amp;ehlt diese Woche …</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} times</source>
      <translation>
        <numerusform>{n}-mal</numerusform>
        <numerusform>{n}-mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{skill} is wanted most: {n} people want to learn it.</source>
      <translation>
        <numerusform>{skill} ist am gefragtesten: {n} Person will es lernen.</numerusform>
        <numerusform>{skill} ist am gefragtesten: {n} Personen wollen es lernen.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Skills: who can and who wants to</source>
      <translation>Fähigkeiten: Wer kann sie, wer will sie</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Skills only one person can show</source>
      <translation>Was nur eine Person kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Who meets whom</source>
      <translation>Wer trifft wen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Sit-outs and trios</source>
      <translation>Aussetzen und zu dritt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Most wanted skills</source>
      <translation>Am meisten gefragte Fähigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Sitting out, and meeting as three</source>
      <translation>Aussetzen und Treffen zu dritt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Save the season report…</source>
      <translation>Saisonbericht speichern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Nothing to show yet</source>
      <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Plots appear once people are here and the first meetups are planned.</source>
      <translation>Die Bilder erscheinen, sobald Personen da sind und die ersten Treffen geplant sind.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} meetups held</source>
      <translation>
        <numerusform>{n} Treffen hat stattgefunden</numerusform>
        <numerusform>{n} Treffen haben stattgefunden</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Save the season report</source>
      <translation>Saisonbericht speichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Of all meetups held, {a} % brought a newcomer and a veteran together, {b} % two departments, {c} % people who had not met before.</source>
      <translation>Von allen Treffen brachten {a} % Neue mit Erfahrenen zusammen, {b} % zwei Abteilungen und {c} % Leute, die sich noch nicht getroffen hatten.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} skills can be shown by one person only; {name} has the most: {skills}.</source>
      <translation>
        <numerusform>{n} Fähigkeit kann nur eine einzige Person zeigen; die meisten hat {name}: {skills}.</numerusform>
        <numerusform>{n} Fähigkeiten kann jeweils nur eine Person zeigen; die meisten hat {name}: {skills}.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} of {all} possible pairs have met, {share} %. The stronger the colour, the more often.</source>
      <translation>{n} von {all} möglichen Paaren haben sich getroffen, {share} %. Je kräftiger die Farbe, desto öfter.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Season report.pdf</source>
      <translation>Saisonbericht.pdf</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} meetups were held, {share} % of those that are over.</source>
      <translation>
        <numerusform>{n} Treffen hat stattgefunden, {share} % derer, die vorbei sind.</numerusform>
        <numerusform>{n} Treffen haben stattgefunden, {share} % derer, die vorbei sind.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>No meetup has been checked in yet.</source>
      <translation>Noch kein Treffen wurde abgehakt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>can show it</source>
      <translation>können es zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>want to learn it</source>
      <translation>wollen es lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Few can show {skills}.</source>
      <translation>Wenige können {skills} zeigen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Every skill can be shown by at least two people.</source>
      <translation>Jede Fähigkeit können mindestens zwei Personen zeigen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>people who sat out</source>
      <translation>Personen, die ausgesetzt haben</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>who were one of three</source>
      <translation>Personen in einer Dreiergruppe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>skills</source>
      <translation>Fähigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>The report is saved.</source>
      <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>put off</source>
      <translation>aufgeschoben</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Skill</source>
      <translation>Fähigkeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Skills that only one person could show, by month</source>
      <translation>Fähigkeiten, die nur eine Person zeigen konnte, nach Monaten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>How it shrinks</source>
      <translation>Wie es weniger wird</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Nobody has rated a meetup yet.</source>
      <translation>Noch niemand hat ein Treffen bewertet.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>held</source>
      <translation>stattgefunden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>sessions of partners</source>
      <translation>Treffen von Partnern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>What was learned</source>
      <translation>Was gelernt wurde</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>No skill has spread yet. Check meetups in, and see what people learn.</source>
      <translation>Noch keine Fähigkeit hat sich verbreitet. Haken Sie Treffen ab und sehen Sie, was gelernt wird.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>one of three</source>
      <translation>in einer Dreiergruppe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Search people, places, skills…</source>
      <translation>Personen, Orte, Fähigkeiten suchen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Search meetups</source>
      <translation>Treffen suchen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Which meetups</source>
      <translation>Welche Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Check in</source>
      <translation>Abhaken</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No meetups yet</source>
      <translation>Noch keine Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They are planned when a week's round is confirmed, on the page This week.</source>
      <translation>Sie werden geplant, wenn auf der Seite „Diese Woche“ die Runde einer Woche festgelegt wird.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No match</source>
      <translation>Kein Treffer</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No meetup fits the search and the filter.</source>
      <translation>Kein Treffen passt zu Suche und Filter.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Partnerships…</source>
      <translation>Partnerschaften …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>The meetup chosen</source>
      <translation>Das gewählte Treffen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Check in {n} meetups</source>
      <translation>
        <numerusform>{n} Treffen abhaken</numerusform>
        <numerusform>{n} Treffen abhaken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>{n} meetups</source>
      <translation>
        <numerusform>{n} Treffen</numerusform>
        <numerusform>{n} Treffen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They &amp;met</source>
      <translation>&amp;Getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They did &amp;not meet</source>
      <translation>&amp;Nicht getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Later</source>
      <translation>&amp;Später</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Partnerships…</source>
      <translation>&amp;Partnerschaften …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>L&amp;ist</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Week</source>
      <translation>&amp;Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>M&amp;onth</source>
      <translation>&amp;Monat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Show all meetups</source>
      <translation>Alle Treffen zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Search name, skill, department…</source>
      <translation>Name, Fähigkeit, Abteilung suchen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Search people</source>
      <translation>Personen suchen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Show &amp;archived</source>
      <translation>&amp;Archivierte zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Add person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Nobody is here yet</source>
      <translation>Hier ist noch niemand</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>People come from a staff list, or one by one.</source>
      <translation>Personen kommen aus einer Personalliste oder eine nach der anderen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Nobody fits the search</source>
      <translation>Niemand passt zur Suche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>People and the one chosen</source>
      <translation>Personen und die gewählte</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>&amp;New person</source>
      <translation>&amp;Neue Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>&amp;Archive or bring back</source>
      <translation>&amp;Archivieren oder zurückholen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>E&amp;rase for good…</source>
      <translation>&amp;Endgültig löschen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Import a staff list…</source>
      <translation>Personalliste importieren …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Add the first person</source>
      <translation>Die erste Person hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>No name, skill or department holds “{words}”.</source>
      <translation>In keinem Namen, keiner Fähigkeit und keiner Abteilung steht „{words}“.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>&amp;As the system is</source>
      <translation>&amp;Wie das System</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>L&amp;anguage</source>
      <translation>Sp&amp;rache</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>The window's own. The language of the sheets is chosen under Programme.</source>
      <translation>Nur die des Fensters. Die Sprache der Blätter wird unter Programm gewählt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>How RMDesk looks on this computer. Sheets are always dark on white.</source>
      <translation>Wie RMDesk auf diesem Computer aussieht. Blätter sind immer dunkel auf weiß.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>As the system is</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>A sync service has made a second version of your company. Restore it if it is the newer one, or move it elsewhere:</source>
      <translation>Ein Abgleichdienst hat eine zweite Fassung Ihrer Firma angelegt. Stellen Sie sie wieder her, wenn sie die neuere ist, oder legen Sie sie anderswo hin:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Make a backup now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore…</source>
      <translation>Wiederherstellen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore another file…</source>
      <translation>Andere Datei wiederherstellen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Choose a second place…</source>
      <translation>Zweiten Ort wählen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>No second place</source>
      <translation>Kein zweiter Ort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Choose a second place</source>
      <translation>Zweiten Ort wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Go back to how everything was {when}?</source>
      <translation>Zurück zum Stand von {when}?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore another file</source>
      <translation>Andere Datei wiederherstellen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Company files (*.rmdesk)</source>
      <translation>Firmendateien (*.rmdesk)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore a backup</source>
      <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>All that was changed since then goes. A backup of how things are now is made first, so you can come back.</source>
      <translation>Alles, was seitdem geändert wurde, ist dann weg. Vorher wird der jetzige Stand gesichert, Sie können also zurück.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore this backup</source>
      <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Keep what is here</source>
      <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>A backup is made every day, and before imports and restores. Each holds everything, and is checked. The older they are, the fewer are kept.</source>
      <translation>Gesichert wird jeden Tag und vor Importen und Wiederherstellungen. Jede Sicherung enthält alles und wird geprüft. Je älter sie sind, desto weniger bleiben.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Last backup: {when}</source>
      <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>No backup yet</source>
      <translation>Noch keine Sicherung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Put what {file} holds in place of everything here?</source>
      <translation>Alles hier durch den Inhalt von {file} ersetzen?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Cover</source>
      <translation>Besetzung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Cover rules</source>
      <translation>Besetzungsregeln</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most so many away</source>
      <translation>Höchstens so viele weg</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Department or role</source>
      <translation>Abteilung oder Funktion</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Name of the department or role</source>
      <translation>Name der Abteilung oder Funktion</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Remove the chosen rule</source>
      <translation>Gewählte Regel entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>So that somebody is always at the counter: at most so many people of a department or role are at a meetup at the same time.</source>
      <translation>Damit immer jemand am Tresen steht: Höchstens so viele aus einer Abteilung oder Funktion sind zur selben Zeit bei einem Treffen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>of the</source>
      <translation>aus</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most {number} of {what} away at once</source>
      <translation>Höchstens {number} aus {what} zugleich weg</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Closed days</source>
      <translation>Geschlossene Tage</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>The company's own closed days</source>
      <translation>Die eigenen geschlossenen Tage der Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Remove the chosen day</source>
      <translation>Gewählten Tag entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Public holidays &amp;of</source>
      <translation>&amp;Feiertage von</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>&amp;Part of the country</source>
      <translation>&amp;Landesteil</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Name of the day</source>
      <translation>Name des Tages</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>No country</source>
      <translation>Kein Land</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>All of it</source>
      <translation>Überall</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Next: {days}</source>
      <translation>Als Nächstes: {days}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Programme</source>
      <translation>Programm</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Company name</source>
      <translation>&amp;Firmenname</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Printed on every sheet.</source>
      <translation>Steht auf jedem Blatt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Logo</source>
      <translation>&amp;Logo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;How often</source>
      <translation>&amp;Wie oft</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Working days</source>
      <translation>&amp;Arbeitstage</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Weeks &amp;begin on</source>
      <translation>Wochen &amp;beginnen am</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>When the number is &amp;odd</source>
      <translation>Bei &amp;ungerader Zahl</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Lan&amp;guage of the sheets</source>
      <translation>Sp&amp;rache der Blätter</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Dates on sheets as in</source>
      <translation>&amp;Daten auf Blättern wie in</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>The company's logo</source>
      <translation>Das Logo der Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Once a month</source>
      <translation>Einmal im Monat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Three meet together</source>
      <translation>Drei treffen sich zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>One person sits out, in turn</source>
      <translation>Reihum setzt eine Person aus</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>At least one day of the week has to be a working day.</source>
      <translation>Mindestens ein Tag der Woche muss ein Arbeitstag sein.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>{n} tables</source>
      <translation>
        <numerusform>{n} Tisch</numerusform>
        <numerusform>{n} Tische</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Times and places</source>
      <translation>Zeiten und Orte</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Weekday</source>
      <translation>&amp;Wochentag</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;To</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Place</source>
      <translation>&amp;Ort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Tables</source>
      <translation>&amp;Tische</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>So many groups can sit at once.</source>
      <translation>So viele Gruppen haben zugleich Platz.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Remove this time</source>
      <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Add a time</source>
      <translation>Zeit hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Pairs are seated in these times as far as tables go. With no time here, every pair agrees on its own.</source>
      <translation>Paare bekommen diese Zeiten, solange Tische frei sind. Ohne Zeiten spricht sich jedes Paar selbst ab.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Lunch</source>
      <translation>Mittagessen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Kitchen</source>
      <translation>Küche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>What matters</source>
      <translation>Was zählt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>not at all</source>
      <translation>gar nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>a little</source>
      <translation>ein wenig</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>normally</source>
      <translation>normal</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>a lot</source>
      <translation>sehr</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Pairs who can show each other what they want to learn</source>
      <translation>Paare, die einander zeigen können, was sie lernen wollen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Both ways</source>
      <translation>In beide Richtungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Both of a pair learn something, not only one</source>
      <translation>Beide lernen etwas, nicht nur eine Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>New faces</source>
      <translation>Neue Gesichter</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>People who have not met within a year</source>
      <translation>Personen, die sich seit einem Jahr nicht getroffen haben</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Newcomer meets veteran</source>
      <translation>Neu trifft erfahren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Somebody new with somebody who has been here for years</source>
      <translation>Jemand Neues mit jemandem, der seit Jahren da ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Departments mix</source>
      <translation>Abteilungen mischen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>People of two departments</source>
      <translation>Personen aus zwei Abteilungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Shared interests</source>
      <translation>Gemeinsame Interessen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Topics both like to talk about</source>
      <translation>Themen, über die beide gern reden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Apart from the manager</source>
      <translation>Nicht mit der Chefin oder dem Chef</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Nobody lunches with their boss</source>
      <translation>Niemand isst mit der eigenen Führungskraft</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Wishes</source>
      <translation>Wünsche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Those who would like to meet</source>
      <translation>Die sich gern treffen möchten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Missed meetups</source>
      <translation>Ausgefallene Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>A meetup that did not happen comes first</source>
      <translation>Ein ausgefallenes Treffen kommt zuerst dran</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Looking what that would change…</source>
      <translation>Es wird nachgesehen, was das ändern würde …</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>and {n} more groups</source>
      <translation>
        <numerusform>und {n} weitere Gruppe</numerusform>
        <numerusform>und {n} weitere Gruppen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>How much does each of these matter when pairs are suggested?</source>
      <translation>Wie sehr zählt jedes davon, wenn Paare vorgeschlagen werden?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>{what}: matters {how}</source>
      <translation>{what}: zählt {how}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>This counts from the next round that is suggested.</source>
      <translation>Das gilt ab der nächsten Runde, die vorgeschlagen wird.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>{n} of {all} groups of this week would be others.</source>
      <translation>
        <numerusform>{n} von {all} Gruppen dieser Woche wäre eine andere.</numerusform>
        <numerusform>{n} von {all} Gruppen dieser Woche wären andere.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>This week's pairs would stay as they are.</source>
      <translation>Die Paare dieser Woche blieben, wie sie sind.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Press “Suggest again” on the first page to have them.</source>
      <translation>Drücken Sie auf der ersten Seite „Neu vorschlagen“, um sie zu bekommen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings_page.py</extracomment>
      <source>Sections of the settings</source>
      <translation>Teile der Einstellungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Search skills or people…</source>
      <translation>Fähigkeiten oder Personen suchen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Search skills or people</source>
      <translation>Fähigkeiten oder Personen suchen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Add skill</source>
      <translation>Fähigkeit anlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No skills yet</source>
      <translation>Noch keine Fähigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Skills come with a staff list, or one by one.</source>
      <translation>Fähigkeiten kommen mit einer Personalliste oder eine nach der anderen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No match for the search</source>
      <translation>Kein Treffer für die Suche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Add skill…</source>
      <translation>Fähigkeit &amp;anlegen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Edit or merge skill…</source>
      <translation>Fähigkeit &amp;bearbeiten oder zusammenlegen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Wants to &amp;learn it, or no longer</source>
      <translation>Will es &amp;lernen, oder nicht mehr</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Wants to learn it</source>
      <translation>&amp;Will es lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>can show it, level 1 to 5</source>
      <translation>kann es zeigen, Stufe 1 bis 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Keys: 0–5 level, W wish</source>
      <translation>Tasten: 0–5 Stufe, W Wunsch</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No skill and nobody is called “{words}”.</source>
      <translation>Keine Fähigkeit und niemand heißt „{words}“.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>cannot show it</source>
      <translation>kann es nicht zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Add the first skill</source>
      <translation>Die erste Fähigkeit anlegen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>{n} skills</source>
      <translation>
        <numerusform>{n} Fähigkeit</numerusform>
        <numerusform>{n} Fähigkeiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{n} groups</source>
      <translation>
        <numerusform>{n} Gruppe</numerusform>
        <numerusform>{n} Gruppen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{groups}. Change what you like, then confirm.</source>
      <translation>{groups}. Ändern Sie, was Sie möchten, und legen Sie dann fest.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Confirmed</source>
      <translation>Festgelegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{groups}, ready to print</source>
      <translation>{groups}, bereit zum Drucken</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Suggest again</source>
      <translation>Neu vorschlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Weeks ahead</source>
      <translation>Kommende Wochen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Welcome to RMDesk</source>
      <translation>Willkommen bei RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Bring your staff list, and the first pairs are two clicks away.</source>
      <translation>Bringen Sie Ihre Personalliste mit; die ersten Paare sind zwei Klicks entfernt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>This week's pairs</source>
      <translation>Die Paare dieser Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>How to begin</source>
      <translation>Wie es losgeht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No pairs</source>
      <translation>Keine Paare</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Suggest pairs</source>
      <translation>Paare vor&amp;schlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Confirm</source>
      <translation>&amp;Festlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Why not these two?…</source>
      <translation>&amp;Warum nicht diese beiden? …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>M&amp;end the week…</source>
      <translation>Woche aus&amp;bessern…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>If you let go here: {effect}</source>
      <translation>Beim Loslassen hier: {effect}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Previous week</source>
      <translation>&amp;Vorige Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Next week</source>
      <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;This week</source>
      <translation>&amp;Diese Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Weeks &amp;ahead</source>
      <translation>&amp;Kommende Wochen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Choose a wee&amp;k…</source>
      <translation>W&amp;oche wählen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Suggest again</source>
      <translation>Neu vors&amp;chlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Print sheet</source>
      <translation>Blatt drucken</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No round in week {number}</source>
      <translation>Keine Runde in Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>The next round is in week {number}.</source>
      <translation>Die nächste Runde ist in Woche {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>nothing else has to change</source>
      <translation>sonst muss sich nichts ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Add first person</source>
      <translation>Erste Person hinzufügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Look around with a sample company</source>
      <translation>In einer Beispielfirma umsehen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Confirm</source>
      <translation>Festlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Too few people in week {number}</source>
      <translation>Zu wenige Personen in Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Pairs need at least two people who are there and take part.</source>
      <translation>Paare brauchen mindestens zwei Personen, die da sind und mitmachen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No pairs for week {number} yet</source>
      <translation>Noch keine Paare für Woche {number}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{n} people take part. RMDesk finds the best pairs and says why.</source>
      <translation>
        <numerusform>{n} Person macht mit. RMDesk findet die besten Paare und sagt, warum.</numerusform>
        <numerusform>{n} Personen machen mit. RMDesk findet die besten Paare und sagt, warum.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Go to week {number}</source>
      <translation>Zu Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>See the people</source>
      <translation>Personen ansehen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Suggest pairs</source>
      <translation>Paare vorschlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/week_work.py</extracomment>
      <source>Looking for the best pairs…</source>
      <translation>Die besten Paare werden gesucht …</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>{n} copies of the sheet are on their way to {printer}.</source>
      <translation>
        <numerusform>{n} Exemplar des Blatts ist unterwegs zu {printer}.</numerusform>
        <numerusform>{n} Exemplare des Blatts sind unterwegs zu {printer}.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The sheet is saved: {path}</source>
      <translation>Das Blatt ist gespeichert: {path}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>Lunch pairs week {number}</source>
      <translation>Lunchpaare Woche {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>There is no printer on this computer. Save the sheet as a PDF.</source>
      <translation>An diesem Computer gibt es keinen Drucker. Speichern Sie das Blatt als PDF.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The printer did not take the sheet: {said}</source>
      <translation>Der Drucker hat das Blatt nicht angenommen: {said}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The printer {name} does not answer. Check that it is on, or save the sheet as a PDF.</source>
      <translation>Der Drucker {name} antwortet nicht. Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie das Blatt als PDF.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>JSON file</source>
      <translation>JSON-Datei</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Skills matrix</source>
      <translation>Fähigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Check-ins</source>
      <translation>Rückmeldungen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Calendar file</source>
      <translation>Kalenderdatei</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Working…</source>
      <translation>Arbeitet …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Working</source>
      <translation>Arbeitet</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Stopping…</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/toast.py</extracomment>
      <source>Close this message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>prefers</source>
      <translation>lieber</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>cannot</source>
      <translation>kann nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>can</source>
      <translation>kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>{slot}: {answer}</source>
      <translation>{slot}: {answer}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Remove: away {days}</source>
      <translation>Entfernen: nicht da {days}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Days away</source>
      <translation>Tage, an denen die Person nicht da ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>First day away</source>
      <translation>Erster Tag der Abwesenheit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Last day away</source>
      <translation>Letzter Tag der Abwesenheit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Reason (stays private)</source>
      <translation>Grund (bleibt privat)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Add days away</source>
      <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Times in the week</source>
      <translation>Zeiten in der Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Click a time to change it: can, prefers, cannot.</source>
      <translation>Klicken Sie auf eine Zeit, um sie zu ändern: kann, lieber, kann nicht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Away</source>
      <translation>Nicht da</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>No slots yet: any workday is fine. Settings has slots.</source>
      <translation>Noch keine Zeiten: Jeder Arbeitstag passt. Zeiten gibt es in den Einstellungen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Choose a day in the calendar, or type one.</source>
      <translation>Wählen Sie einen Tag im Kalender oder tippen Sie ihn ein.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>The last day is before the first.</source>
      <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Later days</source>
      <translation>Spätere Tage</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Drag a meetup to move it to another day.</source>
      <translation>Ziehen Sie ein Treffen auf einen anderen Tag, um es zu verlegen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/charts.py</extracomment>
      <source>All figures</source>
      <translation>Alle Zahlen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/charts.py</extracomment>
      <source>All figures: {title}</source>
      <translation>Alle Zahlen: {title}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/check_in.py</extracomment>
      <source>Did not</source>
      <translation>Nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/check_in.py</extracomment>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Name on sheets</source>
      <translation>Name auf Blättern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Start date</source>
      <translation>Eintrittsdatum</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Notes (stay private)</source>
      <translation>Notizen (bleiben privat)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Paused until</source>
      <translation>Pause bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>As the name</source>
      <translation>Wie der Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Every other week</source>
      <translation>Jede zweite Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Paused until…</source>
      <translation>Pause bis …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Choose a day after today.</source>
      <translation>Wählen Sie einen Tag nach heute.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>This is not an e-mail address. Write it like ana@example.com.</source>
      <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie ana@example.com.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>This is not a date. Write it like {example}.</source>
      <translation>Das ist kein Datum. Schreiben Sie es wie {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>Choose a day</source>
      <translation>Tag wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>Choose a day: {field}</source>
      <translation>Tag wählen: {field}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/flow.py</extracomment>
      <source>Remove {tag}</source>
      <translation>{tag} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>{day}: with {people}, {status}</source>
      <translation>{day}: mit {people}, {status}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>Meetups of this person</source>
      <translation>Treffen dieser Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>showed {skills}</source>
      <translation>hat {skills} gezeigt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>was shown {skills}</source>
      <translation>hat {skills} gezeigt bekommen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>No meetups yet. They come with the first confirmed round.</source>
      <translation>Noch keine Treffen. Sie kommen mit der ersten festgelegten Runde.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>{n} different people</source>
      <translation>
        <numerusform>{n} verschiedene Person</numerusform>
        <numerusform>{n} verschiedene Personen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Reports to</source>
      <translation>Berichtet an</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Can show (a list)</source>
      <translation>Kann zeigen (Liste)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Wants to learn (a list)</source>
      <translation>Will lernen (Liste)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Interests (a list)</source>
      <translation>Interessen (Liste)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>One skill: the header is its name</source>
      <translation>Eine Fähigkeit: die Überschrift ist ihr Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The name of a skill</source>
      <translation>Der Name einer Fähigkeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The level of that skill</source>
      <translation>Die Stufe dieser Fähigkeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>A training</source>
      <translation>Eine Schulung</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>How often somebody takes part</source>
      <translation>Wie oft jemand mitmacht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Takes a break until</source>
      <translation>Macht Pause bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Away from</source>
      <translation>Nicht da ab</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Away until</source>
      <translation>Nicht da bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>One time: the header is its name</source>
      <translation>Eine Zeit: die Überschrift ist ihr Name</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>In the list</source>
      <translation>In der Liste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>For instance</source>
      <translation>Zum Beispiel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Is taken for</source>
      <translation>Gilt als</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Column {letter}</source>
      <translation>Spalte {letter}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>What the column {header} holds</source>
      <translation>Was in der Spalte {header} steht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The columns of the list</source>
      <translation>Die Spalten der Liste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Private, so never taken</source>
      <translation>Privat, wird nie übernommen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>What the import would do</source>
      <translation>Was der Import tun würde</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>The rows that cannot be taken</source>
      <translation>Die Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>&amp;Save these rows…</source>
      <translation>Diese Zeilen &amp;speichern …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>To mend</source>
      <translation>Zu berichtigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>Write the right value into the list's own cell and press Enter, or save these rows, mend them in your spreadsheet program and import them then.</source>
      <translation>Schreiben Sie den richtigen Wert in die Zelle und drücken Sie die Eingabetaste, oder speichern Sie diese Zeilen, berichtigen Sie sie in Ihrer Tabellenkalkulation und importieren Sie sie dann.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>To mend ({n})</source>
      <translation>
        <numerusform>Zu berichtigen ({n})</numerusform>
        <numerusform>Zu berichtigen ({n})</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Which number is the day</source>
      <translation>Welche Zahl der Tag ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Let them pause until</source>
      <translation>Pause bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Break until</source>
      <translation>Pause bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>On leave, says the list: {names}. Let them pause until</source>
      <translation>Laut Liste beurlaubt: {names}. Pause bis</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>“{date}” in “{header}” can be two days:</source>
      <translation>„{date}“ in „{header}“ kann zwei Tage meinen:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>“{name}” is the same skill as “{other}”</source>
      <translation>„{name}“ ist dieselbe Fähigkeit wie „{other}“</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>nothing yet</source>
      <translation>noch nichts</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>knows the basics</source>
      <translation>kennt die Grundlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>gets by</source>
      <translation>kommt zurecht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>very good</source>
      <translation>sehr gut</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>master</source>
      <translation>beherrscht es</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Pictures ({formats})</source>
      <translation>Bilder ({formats})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Choose a picture…</source>
      <translation>Bild wählen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>The logo</source>
      <translation>Das Logo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/matrix.py</extracomment>
      <source>People and skills</source>
      <translation>Personen und Fähigkeiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/matrix.py</extracomment>
      <source>Keys 0 to 5 set how well somebody can show a skill, W a wish to learn it.</source>
      <translation>Die Tasten 0 bis 5 setzen, wie gut jemand eine Fähigkeit zeigen kann, W einen Lernwunsch.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Calendar of meetups</source>
      <translation>Kalender der Treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Weekdays</source>
      <translation>Wochentage</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Meetups of the day</source>
      <translation>Treffen des Tages</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Code on a slip</source>
      <translation>Code auf einem Zettel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Move</source>
      <translation>Verlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Time and place</source>
      <translation>Zeit und Ort</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Choose a meetup to check it in or move it.</source>
      <translation>Wählen Sie ein Treffen, um es abzuhaken oder zu verlegen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Clash: {why}</source>
      <translation>Das geht nicht zusammen: {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Same time and place as now</source>
      <translation>Zeit und Ort wie jetzt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>No set time</source>
      <translation>Keine feste Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>No meetups on this day.</source>
      <translation>An diesem Tag keine Treffen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>{person} in {skill}: level {before} → {after}</source>
      <translation>{person} in {skill}: Stufe {before} → {after}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>It stays where it is. {why}</source>
      <translation>Es bleibt, wo es ist. {why}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/met_matrix.py</extracomment>
      <source>{a} and {b} met {n} times</source>
      <translation>
        <numerusform>{a} und {b} haben sich {n}-mal getroffen</numerusform>
        <numerusform>{a} und {b} haben sich {n}-mal getroffen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/met_matrix.py</extracomment>
      <source>{a} and {b} have not met yet</source>
      <translation>{a} und {b} haben sich noch nicht getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Lock</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Swap…</source>
      <translation>Tauschen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Move…</source>
      <translation>Verlegen …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Never pair</source>
      <translation>Nie zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Out</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Move to another time</source>
      <translation>Auf eine andere Zeit verlegen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>They choose a time</source>
      <translation>Sie wählen selbst eine Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>No lesson this time: they get to know each other.</source>
      <translation>Diesmal nichts zu zeigen: Sie lernen sich kennen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>{name} is out this week</source>
      <translation>{name} fehlt diese Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Unlock</source>
      <translation>Loslassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Let go of</source>
      <translation>Wieder freigeben</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Keep, whatever is suggested</source>
      <translation>Behalten, was auch vorgeschlagen wird</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>Give a break of {n} weeks</source>
      <translation>{n} Wochen Pause geben</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>{person} has missed three meetups in a row.</source>
      <translation>{person} hat drei Treffen hintereinander versäumt.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_chip.py</extracomment>
      <source>{about}. Press for what can be done; drag onto somebody to swap.</source>
      <translation>{about}. Drücken zeigt, was sich tun lässt; auf jemanden ziehen tauscht.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>About this person</source>
      <translation>Über diese Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>How often all of them take part</source>
      <translation>Wie oft alle davon mitmachen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Different: left as they are</source>
      <translation>Verschieden: bleibt, wie es ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Archive all</source>
      <translation>Alle archivieren</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>{n} people chosen</source>
      <translation>
        <numerusform>{n} Person gewählt</numerusform>
        <numerusform>{n} Personen gewählt</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Choose somebody in the table to see and change everything.</source>
      <translation>Wählen Sie jemanden in der Tabelle, um alles zu sehen und zu ändern.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>here since {day}</source>
      <translation>dabei seit {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>The name is enough to begin with; the rest can follow.</source>
      <translation>Für den Anfang genügt der Name; der Rest kann folgen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Bring all back</source>
      <translation>Alle zurückholen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Why not with somebody else?…</source>
      <translation>&amp;Warum nicht mit jemand anderem? …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Swap with…</source>
      <translation>&amp;Tauschen mit …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Out this week</source>
      <translation>&amp;Fehlt diese Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Photo from a &amp;file…</source>
      <translation>Foto aus &amp;Datei …</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>&amp;Paste photo</source>
      <translation>Foto &amp;einfügen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>&amp;Remove photo</source>
      <translation>Foto entfe&amp;rnen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Photo of {name}</source>
      <translation>Foto von {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Change the photo</source>
      <translation>Foto ändern</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Choose a photo</source>
      <translation>Foto wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>{file} is too large a picture.</source>
      <translation>{file} ist ein zu großes Bild.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>{file} is not a picture.</source>
      <translation>{file} ist kein Bild.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Previous month</source>
      <translation>Voriger Monat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Next month</source>
      <translation>Nächster Monat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Days of the month</source>
      <translation>Tage des Monats</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Sitting out this week</source>
      <translation>Diese Woche setzen aus</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Not here this week</source>
      <translation>Diese Woche nicht da</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Here after all</source>
      <translation>Doch da</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>{name} is here after all</source>
      <translation>{name} ist doch da</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Never pair with</source>
      <translation>Nie zusammen mit</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Type a name</source>
      <translation>Namen eintippen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Would like to meet</source>
      <translation>Möchte gern treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>The reason is for you alone: no sheet or export shows it.</source>
      <translation>Der Grund ist nur für Sie: Kein Blatt und kein Export zeigt ihn.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Choose a person from the list first.</source>
      <translation>Wählen Sie zuerst eine Person aus der Liste.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Nobody is called “{name}”.</source>
      <translation>Niemand heißt „{name}“.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>How was it for {name}?</source>
      <translation>Wie war es für {name}?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Would {name} meet again?</source>
      <translation>Würde {name} sich wieder treffen?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Note, only for you</source>
      <translation>Notiz, nur für Sie</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Meet again?</source>
      <translation>Gern wieder?</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>gladly again</source>
      <translation>gern wieder</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>rather not again</source>
      <translation>lieber nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>{n} of 5</source>
      <translation>{n} von 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/score_bar.py</extracomment>
      <source>How good this round is: {words}</source>
      <translation>Wie gut diese Runde ist: {words}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/score_bar.py</extracomment>
      <source>The whole bar is the best round this week can have. That it is the best is proven, not guessed.</source>
      <translation>Der ganze Balken ist die beste Runde, die diese Woche haben kann. Dass sie die beste ist, ist bewiesen, nicht geraten.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Plan several weeks at once, so that nobody meets the same person too soon. Weeks that are confirmed stay as they are.</source>
      <translation>Planen Sie mehrere Wochen auf einmal, damit niemand zu bald wieder dieselbe Person trifft. Festgelegte Wochen bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} weeks planned</source>
      <translation>
        <numerusform>{n} Woche geplant</numerusform>
        <numerusform>{n} Wochen geplant</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>How many weeks</source>
      <translation>Wie viele Wochen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Plan these weeks</source>
      <translation>Diese Wochen planen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Throw the plan away</source>
      <translation>Plan verwerfen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Planning…</source>
      <translation>Es wird geplant …</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} times somebody sits out</source>
      <translation>
        <numerusform>{n}-mal setzt jemand aus</numerusform>
        <numerusform>{n}-mal setzt jemand aus</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>nobody is left out</source>
      <translation>niemand bleibt übrig</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} pairs meet again within three weeks</source>
      <translation>
        <numerusform>{n} Paar trifft sich binnen drei Wochen wieder</numerusform>
        <numerusform>{n} Paare treffen sich binnen drei Wochen wieder</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>nobody meets the same person within three weeks</source>
      <translation>niemand trifft binnen drei Wochen dieselbe Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>at least {percent} % of the learning any plan could bring</source>
      <translation>mindestens {percent} % von allem, was ein Plan an Lernen bringen kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Keep as drafts</source>
      <translation>Als Entwürfe behalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_table.py</extracomment>
      <source>People and weeks</source>
      <translation>Personen und Wochen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_table.py</extracomment>
      <source>Enter shows the week.</source>
      <translation>Die Eingabetaste zeigt die Woche.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster</source>
      <translation>Aushang</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster by day</source>
      <translation>Aushang nach Tagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster in large type</source>
      <translation>Aushang in großer Schrift</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Personal slips</source>
      <translation>Persönliche Zettel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>The month</source>
      <translation>Der Monat</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Sign-up form</source>
      <translation>Anmeldebogen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Agreement of two partners</source>
      <translation>Vereinbarung zweier Partner</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>&amp;Sheet</source>
      <translation>&amp;Blatt</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Pa&amp;per</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>&amp;Orientation</source>
      <translation>Forma&amp;t</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sidebar.py</extracomment>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>“{drop}” may be “{keep}”</source>
      <translation>„{drop}“ ist vielleicht „{keep}“</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Only one person can do this</source>
      <translation>Das kann nur eine Person</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Wanted, nobody teaches it</source>
      <translation>Gefragt, und niemand zeigt es</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Perhaps the same</source>
      <translation>Vielleicht dasselbe</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Only one person can do these ({n})</source>
      <translation>
        <numerusform>Das kann nur eine Person ({n})</numerusform>
        <numerusform>Das kann nur eine Person ({n})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Wanted, nobody teaches them ({n})</source>
      <translation>
        <numerusform>Gefragt, und niemand zeigt es ({n})</numerusform>
        <numerusform>Gefragt, und niemand zeigt es ({n})</numerusform>
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
        <numerusform>{n} will es lernen</numerusform>
        <numerusform>{n} wollen es lernen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Level of {skill}</source>
      <translation>Stufe in {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Remove {skill}</source>
      <translation>{skill} entfernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>How soon: {skill}</source>
      <translation>Wie bald: {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Present level in {skill}</source>
      <translation>Jetzige Stufe in {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add a skill to show, then Enter</source>
      <translation>Fähigkeit zum Zeigen eingeben, dann Eingabetaste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add a skill to learn, then Enter</source>
      <translation>Fähigkeit zum Lernen eingeben, dann Eingabetaste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Interests</source>
      <translation>Interessen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add an interest, then Enter</source>
      <translation>Interesse eingeben, dann Eingabetaste</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Likes to talk about</source>
      <translation>Redet gern über</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>some day</source>
      <translation>irgendwann</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>this year</source>
      <translation>dieses Jahr</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>soon</source>
      <translation>bald</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Previous week</source>
      <translation>Vorige Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Next week</source>
      <translation>Nächste Woche</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Choose a week in a calendar</source>
      <translation>Woche im Kalender wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Choose a week</source>
      <translation>Woche wählen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>All like {topics}</source>
      <translation>Alle mögen {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>As good as this week can be</source>
      <translation>Besser kann diese Woche nicht werden</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Both like {topics}</source>
      <translation>Beide mögen {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Not possible: {why}</source>
      <translation>Nicht möglich: {why}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{first} would meet {second} again after {n} weeks</source>
      <translation>
        <numerusform>{first} und {second} träfen sich nach {n} Woche wieder</numerusform>
        <numerusform>{first} und {second} träfen sich nach {n} Wochen wieder</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Just as good</source>
      <translation>Genauso gut</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % of the learning this week could hold</source>
      <translation>{percent} % dessen, was diese Woche an Lernen möglich ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>For it: {why}.</source>
      <translation>Dafür: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Against it: {why}.</source>
      <translation>Dagegen: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>First time together</source>
      <translation>Zum ersten Mal zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>New group of three</source>
      <translation>Neue Dreiergruppe</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Locked</source>
      <translation>Festgehalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % less learning</source>
      <translation>{percent} % weniger Lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{names} would learn nothing</source>
      <translation>nichts zu lernen für {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{names} would now learn something</source>
      <translation>nun etwas zu lernen für {names}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} more people left out</source>
      <translation>
        <numerusform>{n} Person mehr bleibt übrig</numerusform>
        <numerusform>{n} Personen mehr bleiben übrig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} more groups of three</source>
      <translation>
        <numerusform>{n} Dreiergruppe mehr</numerusform>
        <numerusform>{n} Dreiergruppen mehr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} pairs meet again too soon</source>
      <translation>
        <numerusform>{n} Paar trifft sich zu bald wieder</numerusform>
        <numerusform>{n} Paare treffen sich zu bald wieder</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} are together this week.</source>
      <translation>{a} und {b} sind diese Woche zusammen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>If they met: {why}.</source>
      <translation>Träfen sie sich: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>What would have to change: {why}.</source>
      <translation>Was sich ändern müsste: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % more learning</source>
      <translation>{percent} % mehr Lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} cannot meet this week: {why}.</source>
      <translation>{a} und {b} können sich diese Woche nicht treffen: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} could meet this week, but are not together.</source>
      <translation>{a} und {b} könnten sich diese Woche treffen, sind aber nicht zusammen.</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the company is closed all week</source>
      <translation>die Firma hat die ganze Woche geschlossen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>starts on {0}</source>
      <translation>fängt am {0} an</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>takes a break until {0}</source>
      <translation>macht Pause bis {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>takes part every other week, and this is not their week</source>
      <translation>macht jede zweite Woche mit, und diese ist es nicht</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>is away all week</source>
      <translation>ist die ganze Woche nicht da</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>has no slot they can use this week</source>
      <translation>hat diese Woche keine passende Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} are locked together this week</source>
      <translation>{0} sind diese Woche zusammen festgehalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are never paired, by a rule of yours</source>
      <translation>sie kommen nach Ihrer Regel nie zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are partners and meet anyway</source>
      <translation>sie sind Partner und treffen sich ohnehin</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they share no free time this week</source>
      <translation>sie haben diese Woche keine gemeinsame freie Zeit</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>too few would be left: {0}</source>
      <translation>es blieben zu wenige übrig: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} does not take part this week: {1}</source>
      <translation>{0} macht diese Woche nicht mit: {1}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people are an odd number, and it is their turn to sit out</source>
      <translation>
        <numerusform>{0} Person ist eine ungerade Zahl und muss aussetzen</numerusform>
        <numerusform>{0} Personen sind eine ungerade Zahl, und hier ist das Aussetzen an der Reihe</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>nobody else can meet them this week</source>
      <translation>niemand sonst kann sich diese Woche treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the rules leave no place for them this week</source>
      <translation>die Regeln lassen diese Woche keinen Platz</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>not everybody can be placed because of these limits: {0}</source>
      <translation>wegen dieser Grenzen haben nicht alle Platz: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the tables on {0} at {1} ({2}) are too few: {3}</source>
      <translation>die Tische am {0} um {1} ({2}) reichen nicht: {3}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people can meet at no other time</source>
      <translation>
        <numerusform>{0} Person kann sich zu keiner anderen Zeit treffen</numerusform>
        <numerusform>{0} Personen können sich zu keiner anderen Zeit treffen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one person can meet at no other time</source>
      <translation>eine Person kann sich zu keiner anderen Zeit treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>of {0} no more than {1} may be away at once</source>
      <translation>von {0} dürfen höchstens {1} gleichzeitig weg sein</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>a table that was imported says so</source>
      <translation>so steht es in einer importierten Tabelle</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people are an odd number, so three meet together</source>
      <translation>
        <numerusform>{0} Person ist eine ungerade Zahl, daher treffen sich drei zusammen</numerusform>
        <numerusform>{0} Personen sind eine ungerade Zahl, daher treffen sich drei zusammen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>no table is free for them at a time they share</source>
      <translation>zur gemeinsamen Zeit ist kein Tisch frei</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met in the last three weeks, and nothing else was possible: {0}</source>
      <translation>sie haben sich in den letzten drei Wochen getroffen, und nichts anderes ging: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>there are too few people</source>
      <translation>es sind zu wenige Personen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the never-pair rules</source>
      <translation>die Nie-zusammen-Regeln</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the times people can come</source>
      <translation>die Zeiten, zu denen Personen können</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>who is away</source>
      <translation>wer nicht da ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the cover rules</source>
      <translation>die Besetzungsregeln</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the locked pairs</source>
      <translation>die festgehaltenen Paare</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} can show {1}: {2}</source>
      <translation>{0} kann {1} zeigen: {2}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>both like {0}</source>
      <translation>beide mögen {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they have not met within a year</source>
      <translation>sie haben sich seit einem Jahr nicht getroffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>a newcomer meets a veteran</source>
      <translation>neu trifft erfahren</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>two departments meet</source>
      <translation>zwei Abteilungen treffen sich</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they would like to meet</source>
      <translation>sie möchten sich gern treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>their last meetup did not happen</source>
      <translation>ihr letztes Treffen ist ausgefallen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one reports to the other</source>
      <translation>eine Person berichtet an die andere</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met {0} weeks ago</source>
      <translation>
        <numerusform>sie haben sich vor {0} Woche getroffen</numerusform>
        <numerusform>sie haben sich vor {0} Wochen getroffen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met last week</source>
      <translation>sie haben sich letzte Woche getroffen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they last met {0} weeks ago</source>
      <translation>
        <numerusform>sie haben sich zuletzt vor {0} Woche getroffen</numerusform>
        <numerusform>sie haben sich zuletzt vor {0} Wochen getroffen</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would learn nothing</source>
      <translation>nichts zu lernen für {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>neither could show the other anything they want to learn</source>
      <translation>keine Seite könnte der anderen zeigen, was sie lernen will</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are together in the best round there is</source>
      <translation>sie sind in der besten Runde, die es gibt, zusammen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the round would be worth {0} % less learning and mixing</source>
      <translation>die Runde brächte {0} % weniger Lernen und Mischen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the round would be worth almost the same</source>
      <translation>die Runde wäre fast gleich viel wert</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} more people would be left out</source>
      <translation>
        <numerusform>{0} Person mehr bliebe übrig</numerusform>
        <numerusform>{0} Personen mehr blieben übrig</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one more person would be left out</source>
      <translation>eine Person mehr bliebe übrig</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>there would be one more group of three</source>
      <translation>es gäbe eine Dreiergruppe mehr</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>more people would meet again too soon</source>
      <translation>mehr Leute träfen sich zu bald wieder</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the never-pair rule would have to be taken back</source>
      <translation>die Nie-zusammen-Regel müsste zurückgenommen werden</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would have to be there</source>
      <translation>{0} müsste da sein</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one of them would have to come at a time the other can: {0}</source>
      <translation>jemand von beiden müsste zu einer Zeit der anderen Person kommen: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>both would have to be there on the same day</source>
      <translation>beide müssten am selben Tag da sein</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one more of {0} would have to be let go at once</source>
      <translation>aus {0} müsste noch jemand zugleich weg dürfen</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would have to be unlocked</source>
      <translation>{0} müssten losgelassen werden</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>lock the two together, and everybody else is paired round them</source>
      <translation>halten Sie die beiden zusammen fest, dann werden alle anderen darum herum verabredet</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added {person}</source>
      <translation>{person} hinzugefügt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited {person}</source>
      <translation>{person} geändert</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited {n} people</source>
      <translation>
        <numerusform>{n} Person geändert</numerusform>
        <numerusform>{n} Personen geändert</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Archived {person}</source>
      <translation>{person} archiviert</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Archived {n} people</source>
      <translation>
        <numerusform>{n} Person archiviert</numerusform>
        <numerusform>{n} Personen archiviert</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Brought back {person}</source>
      <translation>{person} zurückgeholt</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Brought back {n} people</source>
      <translation>
        <numerusform>{n} Person zurückgeholt</numerusform>
        <numerusform>{n} Personen zurückgeholt</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the photo of {person}</source>
      <translation>Foto von {person} geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the photo of {person}</source>
      <translation>Foto von {person} entfernt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the interests of {person}</source>
      <translation>Interessen von {person} geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed whom {person} reports to</source>
      <translation>Geändert, an wen {person} berichtet</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Imported {file}</source>
      <translation>{file} importiert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Wrote a calendar file</source>
      <translation>Kalenderdatei geschrieben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the message</source>
      <translation>Nachricht geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed what {person} can show</source>
      <translation>Geändert, was {person} zeigen kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed what {person} wants to learn</source>
      <translation>Geändert, was {person} lernen will</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} can show {skill} (level {level})</source>
      <translation>{person} kann {skill} zeigen (Stufe {level})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} no longer shows {skill}</source>
      <translation>{person} zeigt {skill} nicht mehr</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} wants to learn {skill}</source>
      <translation>{person} will {skill} lernen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} no longer wants to learn {skill}</source>
      <translation>{person} will {skill} nicht mehr lernen</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Level {level} now stands in {n} cells</source>
      <translation>
        <numerusform>Stufe {level} steht jetzt in {n} Feld</numerusform>
        <numerusform>Stufe {level} steht jetzt in {n} Feldern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the wish to learn in {n} cells</source>
      <translation>
        <numerusform>Lernwunsch in {n} Feld geändert</numerusform>
        <numerusform>Lernwunsch in {n} Feldern geändert</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added the skill {skill}</source>
      <translation>Fähigkeit {skill} angelegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited the skill {skill}</source>
      <translation>Fähigkeit {skill} geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Merged {drop} into {keep}</source>
      <translation>{drop} mit {keep} zusammengelegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>From now on never paired: {a} and {b}</source>
      <translation>Ab jetzt nie zusammen: {a} und {b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Allowed pairing {a} and {b}</source>
      <translation>{a} und {b} dürfen wieder zusammenkommen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} would like to meet</source>
      <translation>{a} und {b} möchten sich treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} need not meet</source>
      <translation>{a} und {b} müssen sich nicht treffen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>At most {number} of {unit} may be away at once</source>
      <translation>Höchstens {number} aus {unit} dürfen zugleich weg sein</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Dropped the cover rule for {unit}</source>
      <translation>Regel zur Besetzung von {unit} entfernt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Set up the company as is usual here</source>
      <translation>Firma eingerichtet, wie es hier üblich ist</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the settings</source>
      <translation>Einstellungen geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the logo</source>
      <translation>Logo geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the logo</source>
      <translation>Logo entfernt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added the slot {slot}</source>
      <translation>Zeitfenster {slot} angelegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited the slot {slot}</source>
      <translation>Zeitfenster {slot} geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the slot {slot}</source>
      <translation>Zeitfenster {slot} entfernt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed when {person} can come</source>
      <translation>Geändert, wann {person} kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is away</source>
      <translation>{person} ist nicht da</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Took an absence back</source>
      <translation>Abwesenheit zurückgenommen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} takes a break</source>
      <translation>{person} macht Pause</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is back</source>
      <translation>{person} ist wieder dabei</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the closed days</source>
      <translation>Geschlossene Tage geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Suggested pairs for {week}</source>
      <translation>Paare für {week} vorgeschlagen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Confirmed the round of {week}</source>
      <translation>Runde von {week} festgelegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Locked {people}</source>
      <translation>{people} festgehalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Unlocked {people}</source>
      <translation>{people} wieder losgelassen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Swapped {a} and {b}</source>
      <translation>{a} und {b} getauscht</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Moved {person} to {slot}</source>
      <translation>{person} zu {slot} verlegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Left {person} out this week</source>
      <translation>{person} für diese Woche herausgenommen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is here this week after all</source>
      <translation>{person} ist diese Woche doch da</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Mended the round of {week}</source>
      <translation>Runde von {week} ausgebessert</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Planned {n} weeks</source>
      <translation>
        <numerusform>{n} Woche geplant</numerusform>
        <numerusform>{n} Wochen geplant</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as done</source>
      <translation>Treffen als stattgefunden abgehakt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as missed</source>
      <translation>Treffen als ausgefallen abgehakt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as cancelled</source>
      <translation>Treffen abgesagt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as planned</source>
      <translation>Treffen ist wieder geplant</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Gave {person} no break for now</source>
      <translation>{person} vorerst keine Pause gegeben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Put a meetup off; it is asked about again in a week</source>
      <translation>Treffen aufgeschoben; in einer Woche wird wieder gefragt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what was said of a meetup</source>
      <translation>Eingetragen, was über ein Treffen gesagt wurde</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} has reached the goal “{skill}” and can show it to others now</source>
      <translation>{person} hat das Ziel „{skill}“ erreicht und kann es nun anderen zeigen</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what a meetup is about</source>
      <translation>Eingetragen, worum es bei einem Treffen geht</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} are partners now</source>
      <translation>{a} und {b} sind jetzt Partner</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the partnership of {a} and {b}</source>
      <translation>Partnerschaft von {a} und {b} geändert</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Ended the partnership of {a} and {b}</source>
      <translation>Partnerschaft von {a} und {b} beendet</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Reviewed the partnership of {a} and {b}</source>
      <translation>Rückschau auf die Partnerschaft von {a} und {b} gehalten</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what {a} and {b} have brought about</source>
      <translation>Eingetragen, was {a} und {b} zustande gebracht haben</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed an outcome of {a} and {b}</source>
      <translation>Ein Ergebnis von {a} und {b} entfernt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Called off the sessions that cannot be</source>
      <translation>Abgesagt, was nicht stattfinden kann</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Moved the meetup of {people}</source>
      <translation>Treffen von {people} verlegt</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Opened the sample company</source>
      <translation>Beispielfirma geöffnet</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Checked in the sample's meetups</source>
      <translation>Treffen des Beispiels abgehakt</translation>
    </message>
  </context>
</TS>
