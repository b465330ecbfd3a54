<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>RMDesk</name>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>“{text}” is not the code of a slip. It looks like {example}.</source>
      <translation>«{text}» ليس رمز قسيمة. شكله هكذا: {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>The code “{text}” lacks its last letter. It looks like {example}.</source>
      <translation>ينقص الرمز «{text}» حرفه الأخير. شكله هكذا: {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/meetups.py</extracomment>
      <source>The code “{text}” has a letter or digit wrong. Look at the slip once more.</source>
      <translation>في الرمز «{text}» حرف أو رقم خاطئ. انظر إلى القسيمة مرة أخرى.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/weeks.py</extracomment>
      <source>“{text}” is not a week. Write it like 2026-W13.</source>
      <translation>«{text}» ليس أسبوعًا. اكتبه هكذا: 2026-W13.</translation>
    </message>
    <message>
      <extracomment>rmdesk/domain/weeks.py</extracomment>
      <source>The year {year} has no week {number}.</source>
      <translation>لا يوجد أسبوع رقم {number} في سنة {year}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/cells.py</extracomment>
      <source>Row {number} has more than {most} columns, so this does not look like a staff list. Keep the columns with people's details and try again.</source>
      <translation>في الصف {number} أكثر من {most} عمود، فلا يبدو هذا قائمة موظفين. أبقِ أعمدة بيانات الأشخاص وحدها ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/cells.py</extracomment>
      <source>The file has more than {most} rows, so this does not look like a staff list. Keep the rows with your people and try again.</source>
      <translation>في الملف أكثر من {most} صف، فلا يبدو هذا قائمة موظفين. أبقِ صفوف موظفيك وحدها ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/columns.py</extracomment>
      <source>No column with people's names was found. Put a row with headers above your list, for instance “Name”, “Role”, “Department”, “Start date”, “Good at”, “Wants to learn”, and import it again.</source>
      <translation>لم يُعثر على عمود فيه أسماء الأشخاص. ضع فوق قائمتك صفًّا من العناوين، مثل «الاسم» و«الوظيفة» و«القسم» و«تاريخ البدء» و«يجيد» و«يريد أن يتعلم»، ثم استوردها مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/contacts.py</extracomment>
      <source>There is nobody with a name in this address book.</source>
      <translation>لا يوجد في دفتر العناوين هذا أحد له اسم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file is not plain text (it holds NUL bytes). Save your list as .csv or .xlsx and import that.</source>
      <translation>الملف ليس نصًّا عاديًّا (فيه بايتات فارغة). احفظ قائمتك بصيغة ‎.csv أو ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>There is no encoding called “{encoding}”. Common ones are utf-8, utf-16, windows-1252, latin-1 and macintosh.</source>
      <translation>لا يوجد ترميز اسمه «{encoding}». الشائع منها utf-8 وutf-16 وwindows-1252 وlatin-1 وmacintosh.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file's letters cannot be read. Open it in the program it came from and save it as “CSV UTF-8” or .xlsx.</source>
      <translation>لا يمكن قراءة حروف الملف. افتحه في البرنامج الذي جاء منه واحفظه بصيغة «CSV UTF-8» أو ‎.xlsx.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/encodings.py</extracomment>
      <source>The file is not written in the encoding {encoding}. Leave it out, or name another one.</source>
      <translation>الملف ليس مكتوبًا بترميز {encoding}. اترك الترميز أو اذكر غيره.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a picture, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>هذه صورة وليست قائمة. احفظ قائمتك بصيغة ‎.csv أو ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>{file}: {first}</source>
      <translation>{file}: {first}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The file is far too big for a staff list. Keep only the rows you need.</source>
      <translation>الملف أكبر كثيرًا من أن يكون قائمة موظفين. أبقِ الصفوف التي تحتاج إليها وحدها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a PDF, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>هذا ملف PDF وليس قائمة. احفظ قائمتك بصيغة ‎.csv أو ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a database, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>هذه قاعدة بيانات وليست قائمة. احفظ قائمتك بصيغة ‎.csv أو ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a text document, not a list. Save your list as .csv or .xlsx and import that.</source>
      <translation>هذا مستند نصي وليس قائمة. احفظ قائمتك بصيغة ‎.csv أو ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The file is empty (0 bytes). Export or save the list again.</source>
      <translation>الملف فارغ (0 بايت). صدّر القائمة أو احفظها مرة أخرى.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>Only workbooks have sheets. Leave the name of the sheet out.</source>
      <translation>المصنفات وحدها فيها أوراق. اترك اسم الورقة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is an old Excel file (.xls). Open it in your spreadsheet program, save it as .xlsx or .csv, and import that.</source>
      <translation>هذا ملف Excel قديم (‎.xls). افتحه في برنامج الجداول واحفظه بصيغة ‎.xlsx أو ‎.csv ثم استورده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>This is a web page, even if its name ends in .xls. Open it in your spreadsheet program, save it as .xlsx, and import that.</source>
      <translation>هذه صفحة ويب وإن انتهى اسمها بـ ‎.xls. افتحها في برنامج الجداول واحفظها بصيغة ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” is a folder. Choose the file with your staff list in it.</source>
      <translation>«{path}» مجلد. اختر منه الملف الذي فيه قائمة موظفيك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>There is no file “{path}”. Check its name and folder.</source>
      <translation>لا يوجد ملف «{path}». تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” cannot be opened: this account may not read it, or another program has it open. Close it there, or copy it to your documents, and try again.</source>
      <translation>لا يمكن فتح «{path}»: إما أن هذا الحساب لا يملك حق قراءته، أو أن برنامجًا آخر يفتحه. أغلقه هناك أو انسخه إلى مستنداتك ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>“{path}” cannot be read ({error}). Copy it to this computer and try again.</source>
      <translation>لا يمكن قراءة «{path}» ({error}). انسخه إلى هذا الحاسوب ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/grid.py</extracomment>
      <source>The workbook is protected with a password. Open it in your spreadsheet program, save a copy without a password, and import that.</source>
      <translation>المصنف محمي بكلمة مرور. افتحه في برنامج الجداول واحفظ نسخة بلا كلمة مرور ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>There are headers in the file, but nothing below them.</source>
      <translation>في الملف عناوين أعمدة ولا شيء تحتها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a time; write it as 12:30</source>
      <translation>هذا ليس وقتًا؛ يُكتب هكذا: 12:30</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>two or three people meet, or one sits out</source>
      <translation>يلتقي شخصان أو ثلاثة، أو يبقى شخص واحد خارج الجولة</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>there is no name in this row</source>
      <translation>لا يوجد اسم في هذا الصف</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>two or three people meet</source>
      <translation>يلتقي شخصان أو ثلاثة</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this can be two days; write it as 2019-03-15</source>
      <translation>قد يعني هذا يومين؛ يُكتب هكذا: 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a date; write it as 2019-03-15</source>
      <translation>هذا ليس تاريخًا؛ اكتبه هكذا: 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this is not a week; write it as 2026-W13</source>
      <translation>هذا ليس أسبوعًا؛ يُكتب هكذا: 2026-W13</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this must be a whole number from {least} to {most}</source>
      <translation>يجب أن يكون عددًا صحيحًا من {least} إلى {most}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>this must be a whole number</source>
      <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/history_table.py</extracomment>
      <source>write one of {words}</source>
      <translation>تُكتب إحدى هذه الكلمات: {words}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/json_table.py</extracomment>
      <source>The file is not a list of people in JSON. Export the list as .csv or .xlsx and import that.</source>
      <translation>الملف ليس قائمة أشخاص بصيغة JSON. صدّر القائمة بصيغة ‎.csv أو ‎.xlsx ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/json_table.py</extracomment>
      <source>The file is empty: its list has no entries.</source>
      <translation>الملف فارغ: لا عناصر في قائمته.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>a level must be a whole number from 1 (knows the basics) to 5 (master)</source>
      <translation>المستوى عدد صحيح من 1 (يعرف الأساسيات) إلى 5 (متمكن)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>how much it matters must be a whole number from 1 (some day) to 3 (soon)</source>
      <translation>الأهمية عدد صحيح من 1 (يومًا ما) إلى 3 (قريبًا)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>the present level must be a whole number from 0 (nothing yet) to 5</source>
      <translation>المستوى الحالي عدد صحيح من 0 (لا شيء بعد) إلى 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/mentions.py</extracomment>
      <source>this is too long for one entry; put semicolons between them</source>
      <translation>هذا أطول من أن يكون عنصرًا واحدًا؛ افصل بين العناصر بفاصلة منقوطة</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/message_template.py</extracomment>
      <source>A message has at most {most} characters.</source>
      <translation>أقصى طول للرسالة {most} حرف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/message_template.py</extracomment>
      <source>There is no field {field}. The fields of this message are {fields}.</source>
      <translation>لا يوجد حقل {field}. حقول هذه الرسالة هي {fields}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook has no sheet “{wanted}”. It has: {titles}.</source>
      <translation>لا توجد في المصنف ورقة «{wanted}». فيه: {titles}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook is empty: none of its sheets holds anything.</source>
      <translation>المصنف فارغ: لا شيء في أي من أوراقه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/opendocument.py</extracomment>
      <source>The workbook has too many sheets. Keep the one with your people.</source>
      <translation>في المصنف أوراق أكثر من اللازم. أبقِ الورقة التي فيها موظفوك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/quickbooks.py</extracomment>
      <source>There are no employees in this QuickBooks file. Export the employee list and import that.</source>
      <translation>لا موظفين في ملف QuickBooks هذا. صدّر قائمة الموظفين ثم استوردها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this does not look like a person's name</source>
      <translation>لا يبدو هذا اسم شخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this text is far too long for one detail</source>
      <translation>هذا النص أطول كثيرًا من أن يكون بيانًا واحدًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>write “every week” or “every other week” (or pause this person later)</source>
      <translation>اكتب «كل أسبوع» أو «أسبوع بعد أسبوع» (أو أوقف مشاركة الشخص لاحقًا)</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>an absence cannot end before it begins</source>
      <translation>لا يمكن أن ينتهي غياب قبل أن يبدأ</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_reader.py</extracomment>
      <source>this can be {day} or {other}, and the other dates in the column do not tell; dates like it were not taken. Write them as 2019-03-15</source>
      <translation>قد يكون هذا {day} أو {other}، ولا تحسم ذلك بقية تواريخ العمود، فلم تؤخذ تواريخ كهذه. اكتبها هكذا: 2019-03-15</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/row_skills.py</extracomment>
      <source>this is too long for the name of a skill</source>
      <translation>هذا أطول من أن يكون اسم مهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There is nothing to paste. Copy the cells with your people first.</source>
      <translation>لا شيء للصقه. انسخ أولًا الخلايا التي فيها موظفوك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There are headers in the file, but no people below them.</source>
      <translation>في الملف عناوين، لكن لا أشخاص تحتها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>There is no column “{wanted}” in the file. It has {names}.</source>
      <translation>لا عمود «{wanted}» في الملف. فيه {names}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>The column “{wanted}” is private, so it is never taken.</source>
      <translation>العمود «{wanted}» خاص، فلا يؤخذ أبدًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>this name is in row {row} already. If they are two people, give each a staff number, an e-mail address or a department of their own</source>
      <translation>هذا الاسم موجود في الصف {row} من قبل. إن كانا شخصين فأعطِ كلًّا منهما رقمًا وظيفيًّا أو بريدًا أو قسمًا خاصًّا به</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/staff.py</extracomment>
      <source>the staff number {number} is that of {name} in row {row} already</source>
      <translation>الرقم الوظيفي {number} يخص {name} في الصف {row}</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>A quotation mark (") that opens in row {number} is never closed, so the rows after it cannot be told apart. Correct that row and import the file again.</source>
      <translation>علامة اقتباس (") تُفتح في الصف {number} ولا تُغلق، فلا يمكن التمييز بين الصفوف التي بعدها. صحّح ذلك الصف ثم استورد الملف مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>The file is empty: there is no text in it.</source>
      <translation>الملف فارغ: لا نص فيه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/text_file.py</extracomment>
      <source>The cell after row {number} is too long to be part of a staff list. Is a quotation mark (") missing near there?</source>
      <translation>الخلية بعد الصف {number} أطول من أن تكون في قائمة موظفين. هل تنقص علامة اقتباس (") قريبًا منها؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>The workbook is damaged and cannot be read. Open it in your spreadsheet program, save it again as .xlsx or .csv, and import that.</source>
      <translation>المصنف تالف ولا يمكن قراءته. افتحه في برنامج الجداول واحفظه من جديد بصيغة ‎.xlsx أو ‎.csv ثم استورده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a zip archive, not a workbook. If your list is inside, unpack it first and import the list itself.</source>
      <translation>هذا أرشيف zip وليس مصنفًا. إن كانت قائمتك داخله ففك ضغطه أولًا واستورد القائمة نفسها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a binary workbook (.xlsb). Save it as .xlsx and import that.</source>
      <translation>هذا مصنف ثنائي (‎.xlsb). احفظه بصيغة ‎.xlsx ثم استورده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is an OpenDocument file, but not a spreadsheet. Copy the table into a spreadsheet, save it as .ods, .xlsx or .csv, and import that.</source>
      <translation>هذا ملف OpenDocument لكنه ليس جدولًا. انسخ الجدول إلى برنامج جداول واحفظه بصيغة ‎.ods أو ‎.xlsx أو ‎.csv ثم استورده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/workbook.py</extracomment>
      <source>This is a text document, not a workbook. Copy the table into a spreadsheet, save it as .xlsx, and import that.</source>
      <translation>هذا مستند نصي وليس مصنفًا. انسخ الجدول إلى برنامج جداول واحفظه بصيغة ‎.xlsx ثم استورده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/writing.py</extracomment>
      <source>“{text}” does not say which kind of file to write. End its name in .csv, .xlsx or .json.</source>
      <translation>لا يبيّن «{text}» نوع الملف المطلوب. اجعل اسمه ينتهي بـ ‎.csv أو ‎.xlsx أو ‎.json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/writing.py</extracomment>
      <source>A text of {longest} characters does not fit into a cell of a workbook. Export to .csv or .json instead.</source>
      <translation>نص من {longest} حرف لا تتسع له خلية في مصنف. صدّر بصيغة ‎.csv أو ‎.json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>The workbook was not opened because {why}. If it is yours, copy the cells with your people into a new workbook, save that, and import it.</source>
      <translation>لم يُفتح المصنف لأنه {why}. إن كان لك فانسخ الخلايا التي فيها موظفوك إلى مصنف جديد واحفظه ثم استورده.</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it is made of far too many parts</source>
      <translation>مكوّن من أجزاء كثيرة جدًّا</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it unpacks to far too much data</source>
      <translation>يحوي عند فك ضغطه بيانات كثيرة جدًّا</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>it holds far more than a staff list does</source>
      <translation>يحوي أكثر كثيرًا مما في قائمة موظفين</translation>
    </message>
    <message>
      <extracomment>rmdesk/exchange/zip_guard.py</extracomment>
      <source>one of its parts is not what spreadsheet programs write</source>
      <translation>فيه جزء لا تكتبه برامج الجداول</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/explain.py</extracomment>
      <source>archived</source>
      <translation>في الأرشيف</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the reason is not known</source>
      <translation>السبب غير معروف</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/backups.py</extracomment>
      <source>{folder} is where the company is already. Choose a stick, another disk or a cloud folder.</source>
      <translation>الشركة موجودة في {folder} من قبل. اختر ذاكرة USB أو قرصًا آخر أو مجلدًا سحابيًّا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/backups.py</extracomment>
      <source>That is the company file itself. Choose another name.</source>
      <translation>هذا ملف الشركة نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>{n} people want to learn it</source>
      <translation>
        <numerusform>لا أحد يريد تعلمها</numerusform>
        <numerusform>شخص واحد يريد تعلمها</numerusform>
        <numerusform>شخصان يريدان تعلمها</numerusform>
        <numerusform>{n} أشخاص يريدون تعلمها</numerusform>
        <numerusform>{n} شخصًا يريدون تعلمها</numerusform>
        <numerusform>{n} شخص يريدون تعلمها</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Everybody has something to show. It takes three minutes.</source>
      <translation>لدى كل واحد ما يعلّمه. لن يستغرق إلا ثلاث دقائق.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>At work or not. Add how well: 1 know the basics … 5 could teach it to anybody.</source>
      <translation>في العمل أو خارجه. اكتب درجة إجادتك: 1 أعرف الأساسيات … 5 بإمكاني تعليمها لأي أحد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Tick every time that usually suits you.</source>
      <translation>ضع علامة على كل وقت يناسبك عادة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Days and times that usually suit you.</source>
      <translation>الأيام والأوقات التي تناسبك عادة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>There are no skills yet. Hand out the sign-up form, or import a staff list.</source>
      <translation>لا مهارات بعد. وزّع استمارة التسجيل أو استورد قائمة موظفين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>When I can come</source>
      <translation>الأوقات التي تناسبني</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Thank you! Look for your name on the next poster.</source>
      <translation>شكرًا! ابحث عن اسمك في الملصق القادم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>(continued)</source>
      <translation>(تتمة)</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>any day this week</source>
      <translation>أي يوم هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>1 knows the basics … 5 could teach it to anybody</source>
      <translation>1 يعرف الأساسيات … 5 بإمكانه تعليمها لأي أحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>○ would like to learn it</source>
      <translation>○ يريد تعلمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Department</source>
      <translation>القسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Started here (month, year)</source>
      <translation>هنا منذ (الشهر والسنة)</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>E-mail</source>
      <translation>البريد</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Meetups</source>
      <translation>اللقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Closed</source>
      <translation>منتهية</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Skills</source>
      <translation>المهارات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Only one person can show it</source>
      <translation>لا يعلّمها إلا شخص واحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Nothing: every skill is shared.</source>
      <translation>لا شيء: كل مهارة يعرفها أكثر من شخص.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Wanted, and nobody can show it</source>
      <translation>مطلوبة ولا أحد يعلّمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Nothing: every wish can be met.</source>
      <translation>لا شيء: كل رغبة يمكن تلبيتها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Lunch pairings: join in</source>
      <translation>ثنائيات الغداء: شارك معنا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I am good at</source>
      <translation>ما أجيده</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I would like to learn</source>
      <translation>ما أود تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Begin with what you want most.</source>
      <translation>ابدأ بما ترغب فيه أكثر.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>What I like to talk about</source>
      <translation>ما أحب الحديث عنه</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/board_words.py</extracomment>
      <source>Hobbies, music, travel, food …</source>
      <translation>الهوايات والموسيقى والسفر والطعام…</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Add the slot {slot}</source>
      <translation>إضافة الموعد {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Edit the slot {slot}</source>
      <translation>تعديل الموعد {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Remove the slot {slot}</source>
      <translation>حذف الموعد {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Change when {person} can come</source>
      <translation>تغيير أوقات {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Note that {person} is away</source>
      <translation>تسجيل غياب {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Take an absence back</source>
      <translation>إلغاء غياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Change the closed days</source>
      <translation>تغيير أيام الإغلاق</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>A slot needs a name, such as Lunch.</source>
      <translation>يحتاج الموعد إلى اسم، مثل «الغداء».</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The slot {slot} ends ({end}) before it begins ({start}).</source>
      <translation>ينتهي الموعد {slot} ({end}) قبل أن يبدأ ({start}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The slot {slot} needs room for at least one group.</source>
      <translation>يحتاج الموعد {slot} إلى مكان لمجموعة واحدة على الأقل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>The absence ends ({last}) before it begins ({first}).</source>
      <translation>ينتهي الغياب ({last}) قبل أن يبدأ ({first}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>Give {person} a break</source>
      <translation>منح استراحة لـ{person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar.py</extracomment>
      <source>End the break of {person}</source>
      <translation>إنهاء استراحة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>There is no time zone “{name}”. Write one such as Europe/Berlin.</source>
      <translation>لا توجد منطقة زمنية «{name}». اكتب مثلًا Africa/Cairo.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>Write a calendar file</source>
      <translation>كتابة ملف تقويم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/calendar_files.py</extracomment>
      <source>There are no meetups to put into a calendar. Confirm a week's round first.</source>
      <translation>لا لقاءات لوضعها في تقويم. أكّد أولًا جولة أسبوع.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Table tents</source>
      <translation>بطاقات قائمة للطاولات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Table cards</source>
      <translation>بطاقات الطاولات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Say hello</source>
      <translation>التحية</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>One of you shows</source>
      <translation>يعلّم أحدكما</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>The other shows</source>
      <translation>ثم يعلّم الآخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>What next?</source>
      <translation>ماذا بعد؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>You meet</source>
      <translation>ستلتقي</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>How to spend the time</source>
      <translation>كيف تقضيان الوقت</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>How was it?</source>
      <translation>كيف كان اللقاء؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Tear this part off and hand it in.</source>
      <translation>اقطع هذا الجزء وسلّمه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Meetup</source>
      <translation>اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Your lunch</source>
      <translation>غداؤك</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>{n} دقائق</numerusform>
        <numerusform>{n} دقيقة</numerusform>
        <numerusform>{n} دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Did you meet?</source>
      <translation>هل التقيتما؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Was it worth the time?</source>
      <translation>هل كان يستحق الوقت؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>What did you learn?</source>
      <translation>ماذا تعلمت؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Would you meet again?</source>
      <translation>هل تود اللقاء مرة أخرى؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Rather not</source>
      <translation>أفضل ألا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/card_words.py</extracomment>
      <source>Pick a time together</source>
      <translation>اختاروا وقتًا معًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} is archived.</source>
      <translation>{person} في الأرشيف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} starts on {day}.</source>
      <translation>بداية عمل {person} في {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} takes a break until {day}.</source>
      <translation>{person} في استراحة حتى {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} is away on {day}.</source>
      <translation>غياب {person} في {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{slot} has no table left then (room for {n}).</source>
      <translation>لم تبقَ طاولة في {slot} حينها (المكان يتسع لـ{n}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>A meetup cannot end before it begins.</source>
      <translation>لا يمكن أن ينتهي لقاء قبل أن يبدأ.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>The company is closed on {day} ({why}).</source>
      <translation>الشركة مغلقة في {day} ({why}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>The company is closed on {day}.</source>
      <translation>الشركة مغلقة في {day}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>On {day} the clocks go forward: {time} is left out.</source>
      <translation>تُقدَّم الساعات في {day}: لا وجود للوقت {time}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} cannot use {slot}.</source>
      <translation>لا يناسب {slot} {person}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} meets {others} then.</source>
      <translation>لدى {person} لقاء مع {others} حينها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>Of {unit} at most {number} may be away at once.</source>
      <translation>أقصى عدد للغائبين معًا من {unit} هو {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/clashes.py</extracomment>
      <source>{person} works at {site}, not at {other}.</source>
      <translation>مكان عمل {person} هو {site} وليس {other}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/demo.py</extracomment>
      <source>Open the sample company</source>
      <translation>فتح شركة المثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/demo.py</extracomment>
      <source>Check in the sample's meetups</source>
      <translation>تسجيل لقاءات المثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>“{what}” cannot be exported. Choose one of {tables}.</source>
      <translation>لا يمكن تصدير «{what}». اختر واحدًا من: {tables}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>Everything is written as one .json file. End its name in .json.</source>
      <translation>يُكتب كل شيء في ملف ‎.json واحد. اجعل اسمه ينتهي بـ ‎.json.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/exporting.py</extracomment>
      <source>The template is an Excel workbook. End its name in .xlsx.</source>
      <translation>القالب مصنف Excel. اجعل اسمه ينتهي بـ ‎.xlsx.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/holidays.py</extracomment>
      <source>No public holidays are known for “{country} {subdivision}”. Give a country's two letters, such as DE, and if wished one of its parts.</source>
      <translation>لا تُعرف عطل رسمية لـ«{country} {subdivision}». اذكر حرفي البلد، مثل EG، وجزءًا منه إن شئت.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_history.py</extracomment>
      <source>partners are two people who meet on a day</source>
      <translation>الشراكة بين شخصين يلتقيان في يوم محدد</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>the pairs of {week} are only a suggestion here; confirm them first</source>
      <translation>ثنائيات {week} هنا مجرد اقتراح؛ يلزم تأكيدها أولًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>in {week} there is another place here already for {names}</source>
      <translation>في {week} يوجد هنا مكان آخر بالفعل لـ {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>several people here have this name; write it with their number in brackets</source>
      <translation>لأكثر من شخص هنا هذا الاسم؛ يُكتب معه رقم الموظف بين قوسين</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>nobody here has this name; import your staff list first</source>
      <translation>لا أحد هنا بهذا الاسم؛ تُستورد قائمة الموظفين أولًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>nobody can meet themselves</source>
      <translation>لا يمكن لأحد أن يلتقي نفسه</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_rounds.py</extracomment>
      <source>this cannot be read as what one shows another</source>
      <translation>لا يمكن فهم هذا على أنه ما يعلّمه أحدهم لآخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_work.py</extracomment>
      <source>nobody here has this address or number; import your staff list first</source>
      <translation>لا أحد هنا له هذا العنوان أو الرقم؛ استورد أولًا قائمة موظفيك</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/import_work.py</extracomment>
      <source>there is no time of this name in the settings; answers to it are left out</source>
      <translation>لا موعد بهذا الاسم في الإعدادات؛ فتُترك إجاباته</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>Import {file}</source>
      <translation>استيراد {file}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>“{item}”: {error}.</source>
      <translation>«{item}»: {error}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/importing.py</extracomment>
      <source>{file} cannot be read as a company.</source>
      <translation>لا يمكن قراءة {file} على أنه شركة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/language.py</extracomment>
      <source>week {number}</source>
      <translation>الأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>Meet {names}</source>
      <translation>لقاء مع {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>{teacher} can show {learner}: {skill}</source>
      <translation>بإمكان {teacher} تعليم {learner}‏: {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meeting_words.py</extracomment>
      <source>{names} meet</source>
      <translation>يلتقي {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as done</source>
      <translation>تسجيل لقاء على أنه تم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as missed</source>
      <translation>تسجيل لقاء على أنه لم يتم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as cancelled</source>
      <translation>تسجيل لقاء على أنه أُلغي</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Mark a meetup as planned</source>
      <translation>تسجيل لقاء على أنه مقرر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Put a meetup off</source>
      <translation>تأجيل لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note that {person} has reached the goal “{skill}”</source>
      <translation>تسجيل بلوغ {person} هدف «{skill}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note what was said of a meetup</source>
      <translation>تسجيل ما قيل عن لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Note what a meetup is about</source>
      <translation>تسجيل موضوع لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Give {person} no break for now</source>
      <translation>عدم منح {person} استراحة حاليًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Move the meetup of {people}</source>
      <translation>نقل لقاء {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>There is no meetup number {meetup}.</source>
      <translation>لا يوجد لقاء رقمه {meetup}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>Only those who meet can say how it was.</source>
      <translation>لا يقول كيف كان اللقاء إلا من التقوا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>A rating is a whole number from 1 to 5.</source>
      <translation>التقييم عدد صحيح من 1 إلى 5.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>{people} have met already. Take the check-in back to move it.</source>
      <translation>التقى {people} من قبل. تراجع عن التسجيل لنقل اللقاء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/meetups.py</extracomment>
      <source>No meetup here has the code {code}.</source>
      <translation>لا لقاء هنا رمزه {code}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Hello all,

these are our pairs for {week}:

{pairs}

Not this time: {sit_outs}

Have a good time!</source>
      <translation>مرحبًا جميعًا،

هذه ثنائياتنا: {week}

{pairs}

ليس هذه المرة: {sit_outs}

وقتًا ممتعًا!</translation>
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
      <translation>مرحبًا {names}،

لديكم لقاء هذا الأسبوع.
متى: {when}
أين: {where}

{lessons}
تحبون معًا: {topics}

وقتًا ممتعًا!</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the week</source>
      <translation>الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the company's name</source>
      <translation>اسم الشركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>all pairs, one a line</source>
      <translation>كل الثنائيات، واحد في كل سطر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>who sits out</source>
      <translation>من هم خارج الجولة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Change the message</source>
      <translation>تغيير الرسالة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>You meet this week: {names}</source>
      <translation>تلتقون هذا الأسبوع: {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Our pairs for {week}</source>
      <translation>ثنائياتنا: {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>Everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the names of those who meet</source>
      <translation>أسماء من يلتقون</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>day and time</source>
      <translation>اليوم والوقت</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>the place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>who can show whom what</source>
      <translation>من بإمكانه تعليم من ماذا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>what both like</source>
      <translation>ما يحبه الاثنان</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/messages.py</extracomment>
      <source>There are no pairs for {week} yet. Suggest them first.</source>
      <translation>لا ثنائيات لـ{week} بعد. اقترحها أولًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/opening.py</extracomment>
      <source>{path} is not empty, so it is not thrown away.</source>
      <translation>{path} ليس فارغًا، فلا يُحذف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/opening.py</extracomment>
      <source>The copy could not be written to {target} ({reason}). Choose another place.</source>
      <translation>تعذرت كتابة النسخة في {target} ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>There is no partnership number {number}.</source>
      <translation>لا توجد شراكة رقمها {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Begin a partnership of {a} and {b}</source>
      <translation>بدء شراكة بين {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Change the partnership of {a} and {b}</source>
      <translation>تغيير شراكة {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>End the partnership of {a} and {b}</source>
      <translation>إنهاء شراكة {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Review the partnership of {a} and {b}</source>
      <translation>مراجعة شراكة {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Note what {a} and {b} have brought about</source>
      <translation>تسجيل ما أنجزه {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Remove an outcome of {a} and {b}</source>
      <translation>حذف إنجاز لـ{a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Call off the sessions that cannot be</source>
      <translation>إلغاء الجلسات غير الممكنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership takes two people.</source>
      <translation>الشراكة بين شخصين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{people} are never paired, by a rule of yours.</source>
      <translation>{people} لا يجتمعان أبدًا، بقاعدة منك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership cannot end before it begins.</source>
      <translation>لا يمكن أن تنتهي شراكة قبل أن تبدأ.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A partnership lasts two years at most. Begin another one after that.</source>
      <translation>أقصى مدة للشراكة سنتان. ابدأ بعدها شراكة أخرى.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>A session cannot end before it begins.</source>
      <translation>لا يمكن أن تنتهي جلسة قبل أن تبدأ.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{people} are partners at that time already.</source>
      <translation>{people} شريكان في ذلك الوقت من قبل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Only one of the two can ask to end a partnership.</source>
      <translation>لا يطلب إنهاء الشراكة إلا أحد الاثنين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>This partnership has ended already.</source>
      <translation>هذه الشراكة منتهية من قبل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Say in a sentence what the review found.</source>
      <translation>اكتب في جملة ما تبيّن في المراجعة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Say what came of it.</source>
      <translation>اكتب ما نتج عن ذلك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>There is no outcome number {number}.</source>
      <translation>لا يوجد إنجاز رقمه {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Only one of the two can reach a goal of theirs.</source>
      <translation>لا يبلغ الهدف إلا صاحبه من الاثنين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>Choose a skill of the list as the goal first.</source>
      <translation>اختر أولًا مهارة من القائمة هدفًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/partnerships.py</extracomment>
      <source>{person} has reached this goal already.</source>
      <translation>بلغ {person} هذا الهدف من قبل.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Bring back {n} people</source>
      <translation>
        <numerusform>إعادة {n} شخص</numerusform>
        <numerusform>إعادة شخص واحد</numerusform>
        <numerusform>إعادة شخصين</numerusform>
        <numerusform>إعادة {n} أشخاص</numerusform>
        <numerusform>إعادة {n} شخصًا</numerusform>
        <numerusform>إعادة {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} can show {skill} (level {level})</source>
      <translation>تسجيل أن بإمكان {person} تعليم {skill} (المستوى {level})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} no longer wants to learn {skill}</source>
      <translation>تسجيل أن {skill} لم تعد من رغبات {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Nobody is called “{text}”. “rmdesk people” lists everybody.</source>
      <translation>لا أحد اسمه «{text}». يعرض «rmdesk people» الجميع.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>There is no skill “{text}”. “rmdesk skills” lists all of them.</source>
      <translation>لا توجد مهارة «{text}». يعرض «rmdesk skills» كل المهارات.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit {person}</source>
      <translation>تعديل بيانات {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change what {person} can show</source>
      <translation>تغيير ما بإمكان {person} تعليمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change what {person} wants to learn</source>
      <translation>تغيير رغبات التعلم لدى {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Set level {level} in {n} cells</source>
      <translation>
        <numerusform>وضع المستوى {level} في {n} خانة</numerusform>
        <numerusform>وضع المستوى {level} في خانة واحدة</numerusform>
        <numerusform>وضع المستوى {level} في خانتين</numerusform>
        <numerusform>وضع المستوى {level} في {n} خانات</numerusform>
        <numerusform>وضع المستوى {level} في {n} خانة</numerusform>
        <numerusform>وضع المستوى {level} في {n} خانة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the wish to learn in {n} cells</source>
      <translation>
        <numerusform>تغيير رغبة التعلم في {n} خانة</numerusform>
        <numerusform>تغيير رغبة التعلم في خانة واحدة</numerusform>
        <numerusform>تغيير رغبة التعلم في خانتين</numerusform>
        <numerusform>تغيير رغبة التعلم في {n} خانات</numerusform>
        <numerusform>تغيير رغبة التعلم في {n} خانة</numerusform>
        <numerusform>تغيير رغبة التعلم في {n} خانة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the interests of {person}</source>
      <translation>تغيير اهتمامات {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Add the skill {skill}</source>
      <translation>إضافة المهارة {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit the skill {skill}</source>
      <translation>تعديل المهارة {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Merge {drop} into {keep}</source>
      <translation>دمج {drop} في {keep}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Edit {n} people</source>
      <translation>
        <numerusform>تعديل بيانات {n} شخص</numerusform>
        <numerusform>تعديل بيانات شخص واحد</numerusform>
        <numerusform>تعديل بيانات شخصين</numerusform>
        <numerusform>تعديل بيانات {n} أشخاص</numerusform>
        <numerusform>تعديل بيانات {n} شخصًا</numerusform>
        <numerusform>تعديل بيانات {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Archive {n} people</source>
      <translation>
        <numerusform>أرشفة {n} شخص</numerusform>
        <numerusform>أرشفة شخص واحد</numerusform>
        <numerusform>أرشفة شخصين</numerusform>
        <numerusform>أرشفة {n} أشخاص</numerusform>
        <numerusform>أرشفة {n} شخصًا</numerusform>
        <numerusform>أرشفة {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Bring back {person}</source>
      <translation>إعادة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} no longer shows {skill}</source>
      <translation>تسجيل أن {skill} لم تعد مما لدى {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Note that {person} wants to learn {skill}</source>
      <translation>تسجيل رغبة {person} في تعلم {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A skill needs a name.</source>
      <translation>تحتاج المهارة إلى اسم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A person needs a name.</source>
      <translation>يحتاج الشخص إلى اسم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A level is 1 (knows the basics) to 5 (master), not {level}.</source>
      <translation>المستوى من 1 (يعرف الأساسيات) إلى 5 (متمكن)، وليس {level}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>A wish's priority is 1 (some day) to 3 (soon), not {priority}.</source>
      <translation>أهمية الرغبة من 1 (يومًا ما) إلى 3 (قريبًا)، وليست {priority}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Change the photo of {person}</source>
      <translation>تغيير صورة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Remove the photo of {person}</source>
      <translation>حذف صورة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>“{keep}” cannot be merged with itself.</source>
      <translation>لا يمكن دمج «{keep}» في نفسها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>The present level is 0 (nothing yet) to 5, not {level}.</source>
      <translation>المستوى الحالي من 0 (لا شيء بعد) إلى 5، وليس {level}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Archive {person}</source>
      <translation>أرشفة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>There is a skill called “{skill}” already. Merge the two instead.</source>
      <translation>توجد مهارة اسمها «{skill}» من قبل. ادمج الاثنتين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>“{text}” could be any of {who}. Give the full name or the id.</source>
      <translation>قد يكون «{text}» أيًّا من {who}. اذكر الاسم الكامل أو الرقم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/people.py</extracomment>
      <source>Add {person}</source>
      <translation>إضافة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Whom you meet in the weeks ahead. What is not confirmed may still change.</source>
      <translation>من ستلتقي في الأسابيع القادمة. ما لم يؤكَّد قد يتغير.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>There is no plan yet. Plan the season, or suggest the first week’s pairs.</source>
      <translation>لا خطة بعد. خطّط الموسم أو اقترح ثنائيات الأسبوع الأول.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Two people who teach each other for a while. Fill it in together.</source>
      <translation>شخصان يعلّم كل منهما الآخر مدة من الزمن. املآه معًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>How often we meet</source>
      <translation>كم مرة نلتقي</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>What we promise</source>
      <translation>ما نتعهد به</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Date and signature</source>
      <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Season plan</source>
      <translation>خطة الموسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Our agreement</source>
      <translation>اتفاقنا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every working day</source>
      <translation>كل يوم عمل</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every week</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Every second week</source>
      <translation>كل أسبوعين</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Day and time</source>
      <translation>اليوم والوقت</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>We look back on</source>
      <translation>نراجع في</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>We are on time, and say so early if we cannot come.</source>
      <translation>نلتزم بالموعد، ونُبلغ مبكرًا إن تعذر حضورنا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>What is told in confidence stays between us.</source>
      <translation>ما يقال بثقة يبقى بيننا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Each of us shows something; nobody only takes.</source>
      <translation>كل منا يعلّم شيئًا، ولا أحد يأخذ فقط.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>Either of us may end this at any time, without giving a reason.</source>
      <translation>لكل منا أن ينهي هذا في أي وقت دون ذكر سبب.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>sits out</source>
      <translation>خارج هذه الجولة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>away</source>
      <translation>غياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>{name} wants to learn</source>
      <translation>{name} يريد تعلم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/plan_words.py</extracomment>
      <source>I want to learn</source>
      <translation>أريد تعلم</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>Plan {n} weeks</source>
      <translation>
        <numerusform>تخطيط {n} أسبوع</numerusform>
        <numerusform>تخطيط أسبوع واحد</numerusform>
        <numerusform>تخطيط أسبوعين</numerusform>
        <numerusform>تخطيط {n} أسابيع</numerusform>
        <numerusform>تخطيط {n} أسبوعًا</numerusform>
        <numerusform>تخطيط {n} أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>A season is 1 to {most} rounds, not {count}.</source>
      <translation>الموسم من جولة واحدة إلى {most} جولة، وليس {count}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/planning.py</extracomment>
      <source>There is nobody yet. Import a staff list first.</source>
      <translation>لا أحد هنا بعد. استورد أولًا قائمة موظفين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/privacy.py</extracomment>
      <source>Former colleague</source>
      <translation>من الفريق سابقًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>Mend the round of {week}</source>
      <translation>إصلاح جولة {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>Swap {a} and {b}</source>
      <translation>تبديل {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>There is no round for {week} yet.</source>
      <translation>لا توجد جولة لـ{week} بعد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>The round of {week} is closed; it can no longer change.</source>
      <translation>جولة {week} منتهية ولا يمكن تغييرها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/replanning.py</extracomment>
      <source>A meetup that would change has happened already.</source>
      <translation>لقاء كان سيتغير قد تم من قبل.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody sat out more than {n} times.</source>
      <translation>
        <numerusform>لم يبقَ أحد خارج جولة.</numerusform>
        <numerusform>لم يبقَ أحد خارج الجولة أكثر من مرة.</numerusform>
        <numerusform>لم يبقَ أحد خارج الجولة أكثر من مرتين.</numerusform>
        <numerusform>لم يبقَ أحد خارج الجولة أكثر من {n} مرات.</numerusform>
        <numerusform>لم يبقَ أحد خارج الجولة أكثر من {n} مرة.</numerusform>
        <numerusform>لم يبقَ أحد خارج الجولة أكثر من {n} مرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody was one of three more than {n} times.</source>
      <translation>
        <numerusform>لم يكن أحد في ثلاثي.</numerusform>
        <numerusform>لم يكن أحد في ثلاثي أكثر من مرة.</numerusform>
        <numerusform>لم يكن أحد في ثلاثي أكثر من مرتين.</numerusform>
        <numerusform>لم يكن أحد في ثلاثي أكثر من {n} مرات.</numerusform>
        <numerusform>لم يكن أحد في ثلاثي أكثر من {n} مرة.</numerusform>
        <numerusform>لم يكن أحد في ثلاثي أكثر من {n} مرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{a} and {b}: {n} sessions held</source>
      <translation>
        <numerusform>{a} و{b}: لا جلسات</numerusform>
        <numerusform>{a} و{b}: جلسة واحدة</numerusform>
        <numerusform>{a} و{b}: جلستان</numerusform>
        <numerusform>{a} و{b}: {n} جلسات</numerusform>
        <numerusform>{a} و{b}: {n} جلسة</numerusform>
        <numerusform>{a} و{b}: {n} جلسة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody has sat out.</source>
      <translation>لم يبقَ أحد خارج جولة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Nobody has been one of three.</source>
      <translation>لم يكن أحد في ثلاثي.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{skill}: {n} people want to learn it, {can} can show it</source>
      <translation>
        <numerusform>{skill}: لا أحد يريد تعلمها، وبإمكان {can} تعليمها</numerusform>
        <numerusform>{skill}: شخص واحد يريد تعلمها، وبإمكان {can} تعليمها</numerusform>
        <numerusform>{skill}: شخصان يريدان تعلمها، وبإمكان {can} تعليمها</numerusform>
        <numerusform>{skill}: {n} أشخاص يريدون تعلمها، وبإمكان {can} تعليمها</numerusform>
        <numerusform>{skill}: {n} شخصًا يريدون تعلمها، وبإمكان {can} تعليمها</numerusform>
        <numerusform>{skill}: {n} شخص يريدون تعلمها، وبإمكان {can} تعليمها</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What the season has brought</source>
      <translation>ما أثمر عنه الموسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Printed {day}</source>
      <translation>طُبعت في {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>page {page} of {pages}</source>
      <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>meetups held</source>
      <translation>لقاءات تمت</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>goals reached</source>
      <translation>أهداف تحققت</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>of all pairs have met</source>
      <translation>من كل الثنائيات التقت</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Meetups by month</source>
      <translation>اللقاءات حسب الشهر</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} meetups were held, {share} % of those that are over.</source>
      <translation>
        <numerusform>لم يتم أي لقاء، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم لقاء واحد، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم لقاءان، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تمت {n} لقاءات، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم {n} لقاءً، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم {n} لقاء، أي {share}% مما مضى موعده.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Skills that spread</source>
      <translation>مهارات تنتشر</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} times somebody can now show a skill that they could not at the start.</source>
      <translation>
        <numerusform>لا أحد تعلّم بعد مهارة يستطيع تعليمها.</numerusform>
        <numerusform>مرة واحدة صار بإمكان أحد تعليم مهارة لم تكن لديه في البداية.</numerusform>
        <numerusform>مرتين صار بإمكان أحد تعليم مهارة لم تكن لديه في البداية.</numerusform>
        <numerusform>{n} مرات صار بإمكان أحد تعليم مهارة لم تكن لديه في البداية.</numerusform>
        <numerusform>{n} مرة صار بإمكان أحد تعليم مهارة لم تكن لديه في البداية.</numerusform>
        <numerusform>{n} مرة صار بإمكان أحد تعليم مهارة لم تكن لديه في البداية.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Learning goals</source>
      <translation>أهداف التعلم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{a} goals are reached, {b} are on their way, {c} wait for a first lesson.</source>
      <translation>{a} من الأهداف تحقق، و{b} في الطريق، و{c} بانتظار أول درس.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Knowledge that hangs on one person</source>
      <translation>معرفة معلقة بشخص واحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>At first {a} skills could be shown by one person only, now it is {b}.</source>
      <translation>في البداية كان عدد المهارات التي لا يعلّمها إلا شخص واحد {a}، وهو الآن {b}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Different people meet</source>
      <translation>مختلفون يلتقون</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Of all meetups held, so many brought together people who differ.</source>
      <translation>من كل اللقاءات التي تمت، هذا ما جمع بين أشخاص مختلفين.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} answers, {mean} of 5 on average.</source>
      <translation>
        <numerusform>لا إجابات، المتوسط {mean} من 5.</numerusform>
        <numerusform>إجابة واحدة، المتوسط {mean} من 5.</numerusform>
        <numerusform>إجابتان، المتوسط {mean} من 5.</numerusform>
        <numerusform>{n} إجابات، المتوسط {mean} من 5.</numerusform>
        <numerusform>{n} إجابة، المتوسط {mean} من 5.</numerusform>
        <numerusform>{n} إجابة، المتوسط {mean} من 5.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Of {n} who said so, {gladly} would gladly meet again.</source>
      <translation>
        <numerusform>من بين {n} أجابوا، يود {gladly} اللقاء مجددًا.</numerusform>
        <numerusform>من بين {n} أجابوا، يود {gladly} اللقاء مجددًا.</numerusform>
        <numerusform>من بين {n} أجابوا، يود {gladly} اللقاء مجددًا.</numerusform>
        <numerusform>من بين {n} أجابوا، يود {gladly} اللقاء مجددًا.</numerusform>
        <numerusform>من بين {n} أجابوا، يود {gladly} اللقاء مجددًا.</numerusform>
        <numerusform>من بين {n} أجابوا، يود {gladly} اللقاء مجددًا.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What people said</source>
      <translation>ما قاله الناس</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Partnerships</source>
      <translation>الشراكات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Who has met whom</source>
      <translation>من التقى من</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{n} of {all} possible pairs have met, {share} %. The darker, the more often.</source>
      <translation>التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أدكن كثرت اللقاءات.~التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أدكن كثرت اللقاءات.~التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أدكن كثرت اللقاءات.~التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أدكن كثرت اللقاءات.~التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أدكن كثرت اللقاءات.~التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أدكن كثرت اللقاءات.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Fair turns</source>
      <translation>أدوار عادلة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>Next season</source>
      <translation>الموسم القادم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>What is wanted most:</source>
      <translation>الأكثر طلبًا:</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>of 5 for how it was</source>
      <translation>من 5 لكيف كان اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{person} reached: {skills}</source>
      <translation>بلغ {person}: {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>{person}: “{learned}”</source>
      <translation>{person}: «{learned}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>met</source>
      <translation>التقوا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>did not meet</source>
      <translation>لم يلتقوا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>still planned</source>
      <translation>ما زال مقررًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>can show it now</source>
      <translation>بإمكانهم تعليمها الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>could at the start</source>
      <translation>كانت لديهم في البداية</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>sat out</source>
      <translation>خارج الجولة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>met as three</source>
      <translation>التقوا ثلاثة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>reached</source>
      <translation>تحقق</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>on their way</source>
      <translation>في الطريق</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>waiting</source>
      <translation>بالانتظار</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>a newcomer met a veteran</source>
      <translation>جديد مع أحد القدامى</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>two departments met</source>
      <translation>قسمان</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/report.py</extracomment>
      <source>people met for the first time</source>
      <translation>لقاء لأول مرة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>weekly</source>
      <translation>أسبوعي</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>fortnightly</source>
      <translation>كل أسبوعين</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>monthly</source>
      <translation>شهري</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{names} cannot meet as three this week. Nothing was changed.</source>
      <translation>لا يمكن أن يلتقي {names} معًا هذا الأسبوع. لم يتغير شيء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Suggest pairs for {week}</source>
      <translation>اقتراح ثنائيات {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Confirm the round of {week}</source>
      <translation>تأكيد جولة {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Lock {people}</source>
      <translation>تثبيت {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Move {person} to {slot}</source>
      <translation>نقل {person} إلى {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Leave {person} out this week</source>
      <translation>استثناء {person} هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Take {person} back in this week</source>
      <translation>إعادة {person} هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Never pair {a} and {b}</source>
      <translation>عدم جمع {a} و{b} أبدًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>The round of {week} is confirmed already. Undo that first to change it.</source>
      <translation>جولة {week} مؤكدة من قبل. تراجع عن ذلك أولًا لتغييرها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>The programme is {cadence}, so {week} has no round. The next one is {next}.</source>
      <translation>البرنامج {cadence}، فلا جولة في {week}. الجولة التالية في {next}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Fewer than two people take part in {week}, so there is nobody to pair ({why}).</source>
      <translation>يشارك في {week} أقل من شخصين، فلا ثنائيات ممكنة ({why}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Since the pairs were suggested, things have changed: {gone}. Suggest the pairs anew, then confirm.</source>
      <translation>تغيرت أمور منذ اقتراح الثنائيات: {gone}. اقترح الثنائيات من جديد ثم أكّد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Neither {a} nor {b} is in a group of {week}.</source>
      <translation>لا {a} ولا {b} في مجموعة من مجموعات {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{a} and {b} are in the same group already.</source>
      <translation>{a} و{b} في المجموعة نفسها من قبل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Since the pairs were made, things have changed: {gone}. Suggest the pairs anew or mend the round first; nothing was changed.</source>
      <translation>تغيرت أمور منذ تكوين الثنائيات: {gone}. اقترح الثنائيات من جديد أو أصلح الجولة أولًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>There is no round for {week} yet. Suggest pairs first.</source>
      <translation>لا توجد جولة لـ{week} بعد. اقترح الثنائيات أولًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>That takes two people; {a} is one.</source>
      <translation>يلزم لذلك شخصان، و{a} شخص واحد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>Unlock {people}</source>
      <translation>إلغاء تثبيت {people}</translation>
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
      <translation>لا مشاركة لـ{person} في {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{names} cannot meet: {reason}. Nothing was changed.</source>
      <translation>لا يمكن أن يلتقي {names}: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} is archived, so no round can have them now.</source>
      <translation>{person} في الأرشيف، فلا مكان في أي جولة الآن.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{person} is in no group of {week}.</source>
      <translation>{person} ليس في أي مجموعة من مجموعات {week}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>{slot} has no table left, or not all of them can come.</source>
      <translation>لم تبقَ طاولة في {slot}، أو لا يستطيع الجميع الحضور.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rounds.py</extracomment>
      <source>only one person is on the list</source>
      <translation>في القائمة شخص واحد فقط</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change whom {person} reports to</source>
      <translation>تغيير رئيس {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Let at most {number} of {unit} be away at once</source>
      <translation>السماح بغياب {number} من {unit} في وقت واحد على الأكثر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Drop the cover rule for {unit}</source>
      <translation>حذف قاعدة تغطية {unit}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Set up the company</source>
      <translation>إعداد الشركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change the settings</source>
      <translation>تغيير الإعدادات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Allow pairing {a} and {b}</source>
      <translation>السماح بجمع {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Note that {a} and {b} would like to meet</source>
      <translation>تسجيل رغبة {a} و{b} في اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Note that {a} and {b} need not meet</source>
      <translation>إلغاء رغبة {a} و{b} في اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>A cover rule needs a department or role, and a number from 0 up.</source>
      <translation>تحتاج قاعدة التغطية إلى قسم أو وظيفة، وإلى عدد من 0 فما فوق.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>This is not a picture that can be printed. Choose a PNG or JPEG file.</source>
      <translation>هذه ليست صورة قابلة للطباعة. اختر ملف PNG أو JPEG.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Change the logo</source>
      <translation>تغيير الشعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/rules.py</extracomment>
      <source>Remove the logo</source>
      <translation>حذف الشعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Week {number}</source>
      <translation>الأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name, meet your partner, and show each other something.</source>
      <translation>ابحث عن اسمك والتقِ شريكك وليعلّم كل منكما الآخر شيئًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>There are no pairs this week.</source>
      <translation>لا ثنائيات هذا الأسبوع.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Any day this week</source>
      <translation>أي يوم هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name, meet your partner, and show each other something. Pick any time this week that suits you both.</source>
      <translation>ابحث عن اسمك والتقِ شريكك وليعلّم كل منكما الآخر شيئًا. اختارا وقتًا هذا الأسبوع يناسبكما.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>To talk about: {topics}</source>
      <translation>للحديث: {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Next round: {day}</source>
      <translation>الجولة التالية: {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Find your name</source>
      <translation>ابحث عن اسمك</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>{person} sits out: {why}</source>
      <translation>{person} خارج هذه الجولة: {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>{teacher} can show {skill}</source>
      <translation>بإمكان {teacher} تعليم {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheet_words.py</extracomment>
      <source>Lunch pairings</source>
      <translation>ثنائيات الغداء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheets.py</extracomment>
      <source>There is no language {code}. Choose one of {all}.</source>
      <translation>لا توجد لغة {code}. اختر واحدة من {all}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/sheets.py</extracomment>
      <source>An agreement is between two people. Name both, or none.</source>
      <translation>الاتفاق بين شخصين. اذكر الاثنين أو لا تذكر أحدًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/sheets/writing.py</extracomment>
      <source>There is no folder {parent}. Choose another one for {file}.</source>
      <translation>لا يوجد مجلد {parent}. اختر غيره لحفظ {file}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/sheets/writing.py</extracomment>
      <source>{path} is a folder. Choose another name for the sheet.</source>
      <translation>{path} مجلد. اختر اسمًا آخر للورقة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>There is no file {path}.</source>
      <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} was changed or damaged after it was written. Choose another backup.</source>
      <translation>تغيّر {path} أو تلف بعد كتابته. اختر نسخة أخرى.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is damaged: {what}.</source>
      <translation>{path} تالف: {what}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{target} does not read back as it was written. Use another place.</source>
      <translation>لا يُقرأ {target} كما كُتب. استخدم مكانًا آخر.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>The backup could not be written to {target} ({why}). Check that the folder exists and the disk has room.</source>
      <translation>تعذرت كتابة النسخة الاحتياطية في {target} ({why}). تحقق من وجود المجلد ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} cannot be read ({reason}).</source>
      <translation>لا يمكن قراءة {path} ({reason}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is damaged ({error}). Choose another backup.</source>
      <translation>{path} تالف ({error}). اختر نسخة أخرى.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/backup.py</extracomment>
      <source>{path} is a database, but not a company file of RMDesk.</source>
      <translation>{path} قاعدة بيانات، لكنه ليس ملف شركة من RMDesk.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/cleaning.py</extracomment>
      <source>{path} could not be cleaned ({error}).</source>
      <translation>تعذر تنظيف {path} ({error}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/dump.py</extracomment>
      <source>A whole company can only be imported into an empty one. Start with an empty data folder, or restore a backup instead.</source>
      <translation>لا تُستورد شركة كاملة إلا في شركة فارغة. ابدأ بمجلد بيانات فارغ، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be opened ({found}).</source>
      <translation>لا يمكن فتح {path} ({found}).</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is open in another RMDesk. Close that one first, then try again.</source>
      <translation>{path} مفتوح في نافذة أخرى من RMDesk. أغلقها أولًا ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be written: the file, its folder or its disk is read-only. Make it writable, or save it elsewhere.</source>
      <translation>لا يمكن الكتابة في {path}: الملف أو مجلده أو قرصه للقراءة فقط. اسمح بالكتابة أو احفظه في مكان آخر.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be opened. Check that the stick or drive is connected and that you may write in the folder, then try again.</source>
      <translation>لا يمكن فتح {path}. تأكد من توصيل الذاكرة أو القرص ومن حق الكتابة في المجلد، ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>The disk is full, so nothing was changed. Make some room, then try again.</source>
      <translation>القرص ممتلئ، فلم يتغير شيء. أفسح بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} was moved or its disk does not answer, so nothing was changed. Check that the stick or drive is connected, then try again.</source>
      <translation>نُقل {path} أو أن قرصه لا يستجيب، فلم يتغير شيء. تأكد من توصيل الذاكرة أو القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is damaged. Recover what can be read, or restore a backup in its place.</source>
      <translation>{path} تالف. استرجع ما يمكن قراءته، أو استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is a folder, not a company file. Rename the folder, then try again.</source>
      <translation>{path} مجلد وليس ملف شركة. غيّر اسم المجلد ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} cannot be read ({reason}). Check that the stick or drive is connected and that you may open the file, then try again.</source>
      <translation>لا يمكن قراءة {path} ({reason}). تأكد من توصيل الذاكرة أو القرص ومن حق فتح الملف، ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is empty, so it is not a company file. Restore a backup in its place.</source>
      <translation>{path} فارغ، فليس ملف شركة. استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} holds nothing but zeros: it is damaged, as after a power cut or a broken copy. Restore a backup in its place.</source>
      <translation>لا يحوي {path} إلا أصفارًا: هو تالف، كما يحدث بعد انقطاع الكهرباء أو نسخ لم يكتمل. استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is damaged: its beginning is destroyed. Recover what can be read, or restore a backup in its place.</source>
      <translation>{path} تالف: بدايته مدمّرة. استرجع ما يمكن قراءته، أو استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is encrypted, or is not a company file. Decrypt it with the program that encrypted it, or restore a backup in its place.</source>
      <translation>{path} مشفّر أو ليس ملف شركة. فك تشفيره بالبرنامج الذي شفّره، أو استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/engine.py</extracomment>
      <source>{path} is not a company file, or it is damaged. Move it elsewhere, or restore a backup in its place.</source>
      <translation>{path} ليس ملف شركة أو أنه تالف. انقله إلى مكان آخر، أو استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/erase.py</extracomment>
      <source>There is no person number {number}.</source>
      <translation>لا يوجد شخص رقمه {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} was written by a newer RMDesk. Install the newest version to open it.</source>
      <translation>كُتب {path} بإصدار أحدث من RMDesk. ثبّت أحدث إصدار لفتحه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} is not a company file of RMDesk, or it is damaged ({error}). Restore a backup in its place.</source>
      <translation>{path} ليس ملف شركة من RMDesk أو أنه تالف ({error}). استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} could not be brought up to date ({reason}). It is as it was; check that the disk has room, then try again.</source>
      <translation>تعذر تحديث {path} ({reason}). بقي كما كان؛ تحقق من وجود مساحة على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/migrate.py</extracomment>
      <source>{path} holds a row of {table} that fits nowhere.</source>
      <translation>في {path} صف من {table} لا موضع له.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is open in another RMDesk: {who} has had it open on the computer {computer} since {since}. Close it there first, then try again; until then you can look at it here.</source>
      <translation>{path} مفتوح في RMDesk آخر: يفتحه {who} على الحاسوب {computer} منذ {since}. أغلقه هناك أولًا ثم حاول مجددًا؛ وحتى ذلك الحين يمكنك الاطلاع عليه هنا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is open in another RMDesk on this computer: {who} has had it open since {since}. Close it there first, then try again; until then you can look at it here.</source>
      <translation>{path} مفتوح في RMDesk آخر على هذا الحاسوب: يفتحه {who} منذ {since}. أغلقه هناك أولًا ثم حاول مجددًا؛ وحتى ذلك الحين يمكنك الاطلاع عليه هنا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The folder {folder} is not there. If it is on a stick or network drive, connect that; otherwise make the folder. Then try again.</source>
      <translation>لا يوجد المجلد {folder}. إن كان على ذاكرة أو قرص شبكي فأوصله، وإلا فأنشئ المجلد. ثم حاول مجددًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The company file {path} is not there any more, but RMDesk has been used in this folder. Put it back where it was, or restore a backup.</source>
      <translation>لم يعد ملف الشركة {path} موجودًا، لكن RMDesk استُخدم في هذا المجلد. أعده إلى مكانه، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>There is no company file {path}.</source>
      <translation>لا يوجد ملف شركة {path}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
      <translation>لا يمكن إنشاء المجلد {folder} ({reason}). اختر غيره.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>No company file can be made in {folder} ({reason}). Check that you may write there and that the disk has room.</source>
      <translation>لا يمكن إنشاء ملف شركة في {folder} ({reason}). تحقق من حق الكتابة هناك ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>Found: {problem}.</source>
      <translation>وُجد: {problem}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/opening.py</extracomment>
      <source>{path} is a database, but not a company file of RMDesk. Move it elsewhere, or restore a backup in its place.</source>
      <translation>{path} قاعدة بيانات، لكنه ليس ملف شركة من RMDesk. انقله إلى مكان آخر، أو استعد نسخة احتياطية مكانه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} cannot be looked at: it is damaged, or is being written. Try again in a moment, or restore a backup.</source>
      <translation>لا يمكن الاطلاع على {path}: هو تالف أو تجري كتابته الآن. حاول مجددًا بعد لحظة، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} could not be replaced ({reason}). It is as it was.</source>
      <translation>تعذر استبدال {path} ({reason}). بقي كما كان.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/rescue.py</extracomment>
      <source>{path} could not be recovered ({reason}). It is as it was; check that the disk has room.</source>
      <translation>تعذر استرجاع {path} ({reason}). بقي كما كان؛ تحقق من وجود مساحة على القرص.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/salvage.py</extracomment>
      <source>The file is too large to be recovered here. Restore a backup.</source>
      <translation>الملف أكبر من أن يُسترجع هنا. استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/salvage.py</extracomment>
      <source>Nothing of the company can be read from this file. Restore a backup.</source>
      <translation>لا يمكن قراءة شيء عن الشركة من هذا الملف. استعد نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>{path} is not there any more, so nothing was changed. If it is on a stick or network drive, connect that again. Then start RMDesk anew.</source>
      <translation>لم يعد {path} موجودًا، فلم يتغير شيء. إن كان على ذاكرة أو قرص شبكي فأوصله من جديد. ثم شغّل RMDesk مرة أخرى.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>{path} was replaced by another program while RMDesk had it open, so nothing was changed. Start RMDesk anew to see the file as it is now.</source>
      <translation>استبدل برنامج آخر {path} بينما كان مفتوحًا في RMDesk، فلم يتغير شيء. شغّل RMDesk من جديد لترى الملف كما هو الآن.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>The company is open to look at only, so nothing was changed. Close RMDesk and open the company to work on it.</source>
      <translation>الشركة مفتوحة للاطلاع فقط، فلم يتغير شيء. أغلق RMDesk وافتح الشركة للعمل عليها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/storage/unit_of_work.py</extracomment>
      <source>The backup could not be read or copied ({reason}). Nothing was changed; check that the disk has room.</source>
      <translation>تعذرت قراءة النسخة الاحتياطية أو نسخها ({reason}). لم يتغير شيء؛ تحقق من وجود مساحة على القرص.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;People…</source>
      <translation>الأ&amp;شخاص…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Skills matrix…</source>
      <translation>ال&amp;مهارات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Rounds…</source>
      <translation>ال&amp;جولات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Meetups…</source>
      <translation>ال&amp;لقاءات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Check-&amp;ins…</source>
      <translation>ال&amp;تسجيلات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Calendar file…</source>
      <translation>مل&amp;ف تقويم…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Template for a staff list…</source>
      <translation>&amp;قالب لقائمة موظفين…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Everything, for leaving…</source>
      <translation>&amp;كل شيء، للمغادرة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Import a staff list…</source>
      <translation>&amp;استيراد قائمة موظفين…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>E&amp;xport</source>
      <translation>ت&amp;صدير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Messages to pairs…</source>
      <translation>&amp;رسائل إلى الثنائيات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Add person</source>
      <translation>إ&amp;ضافة شخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Print sheet…</source>
      <translation>&amp;طباعة الورقة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Make a &amp;backup now</source>
      <translation>&amp;نسخة احتياطية الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Open the &amp;data folder</source>
      <translation>&amp;فتح مجلد البيانات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Look around with a &amp;sample company</source>
      <translation>&amp;جولة في شركة مثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Back to &amp;my company</source>
      <translation>&amp;العودة إلى شركتي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Quit</source>
      <translation>&amp;خروج</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Redo</source>
      <translation>&amp;إعادة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;History…</source>
      <translation>&amp;السجل…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Paste a staff list</source>
      <translation>&amp;لصق قائمة موظفين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Find</source>
      <translation>&amp;بحث</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;As the system</source>
      <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Light</source>
      <translation>&amp;فاتح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Dark</source>
      <translation>&amp;داكن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Guide</source>
      <translation>&amp;الدليل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;What's new</source>
      <translation>ال&amp;جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>Open the &amp;log</source>
      <translation>فتح &amp;سجل البرنامج</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;About RMDesk</source>
      <translation>&amp;حول RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Undo {what}</source>
      <translation>&amp;تراجع عن: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/actions.py</extracomment>
      <source>&amp;Redo {what}</source>
      <translation>&amp;إعادة تنفيذ: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>{n} people</source>
      <translation>
        <numerusform>لا أشخاص</numerusform>
        <numerusform>شخص واحد</numerusform>
        <numerusform>شخصان</numerusform>
        <numerusform>{n} أشخاص</numerusform>
        <numerusform>{n} شخصًا</numerusform>
        <numerusform>{n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>{people}, last round in week {number}</source>
      <translation>{people}، آخر جولة في الأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}, last {when}.</source>
      <translation>تُنسخ أيضًا إلى {folder}، وآخرها {when}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before an upgrade</source>
      <translation>قبل ترقية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>cannot be read</source>
      <translation>لا تمكن قراءتها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is in a folder that {service} keeps copies of. That is safe as long as you use it on one computer at a time. A copy of an open file can be torn, so keep backups in another place too.</source>
      <translation>شركتك في مجلد يحتفظ {service} بنسخ منه. وهذا آمن ما دمت تستخدمها على حاسوب واحد في الوقت نفسه. قد تكون نسخة الملف المفتوح ناقصة، فاحتفظ بنسخ احتياطية في مكان آخر أيضًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is in a network folder. One computer at a time can open it; others are told who has it and can look. Keep backups in another place too.</source>
      <translation>شركتك في مجلد شبكي. يفتحها حاسوب واحد في الوقت نفسه؛ ويُخبَر الآخرون بمن يفتحها ويمكنهم الاطلاع عليها. احتفظ بنسخ احتياطية في مكان آخر أيضًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Your company is on a stick or another disk that can be taken out. Close RMDesk before you take it out, and keep backups in another place too.</source>
      <translation>شركتك على ذاكرة USB أو قرص يمكن نزعه. أغلق RMDesk قبل نزعه، واحتفظ بنسخ احتياطية في مكان آخر أيضًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>No second place yet. A stick or a cloud folder also helps when this computer is lost.</source>
      <translation>لا مكان ثانيًا بعد. ذاكرة USB أو مجلد سحابي ينفع أيضًا إذا فُقد هذا الحاسوب.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}, which cannot be reached now; it is caught up when it is back.</source>
      <translation>تُنسخ أيضًا إلى {folder}، وهو غير متاح الآن؛ وتُستكمل حين يعود.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>Also copied to {folder}: no backup there yet.</source>
      <translation>تُنسخ أيضًا إلى {folder}: لا نسخة هناك بعد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>of the day</source>
      <translation>نسخة اليوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>at the start</source>
      <translation>عند البدء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>made by hand</source>
      <translation>يدوية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before a restore</source>
      <translation>قبل استعادة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/backup_words.py</extracomment>
      <source>before an import</source>
      <translation>قبل استيراد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>RMDesk has to close</source>
      <translation>لا بد من إغلاق RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>What a developer needs to know</source>
      <translation>ما يحتاج إليه مطوّر البرنامج</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Open the folder of reports</source>
      <translation>فتح مجلد التقارير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Close RMDesk</source>
      <translation>إغلاق RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>The report could not be written.</source>
      <translation>تعذرت كتابة التقرير.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Something went wrong inside RMDesk.</source>
      <translation>حدث خطأ داخل RMDesk.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/crash.py</extracomment>
      <source>Your data is safe: every change you saw as done is on disk. RMDesk has to close now; start it again to go on. The report below holds no names; please send it to whoever looks after RMDesk for you.</source>
      <translation>بياناتك بأمان: كل تغيير ظهر لك منجزًا محفوظ على القرص. لا بد من إغلاق RMDesk الآن؛ شغّله من جديد لتتابع. لا أسماء في التقرير أدناه؛ أرسله من فضلك إلى من يتولى RMDesk لديك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>About RMDesk</source>
      <translation>حول RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Licence</source>
      <translation>الترخيص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Text of the licence</source>
      <translation>نص الترخيص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Pairs the people of a small company so that they teach one another what they know.</source>
      <translation>يجمع موظفي الشركة الصغيرة ثنائيات ليعلّم بعضهم بعضًا ما يعرفون.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>RMDesk is free software under the MIT licence. It is built on the work of others:</source>
      <translation>RMDesk برنامج حر برخصة MIT. وهو قائم على عمل آخرين:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/about.py</extracomment>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>The square of the photo; arrow keys move it</source>
      <translation>مربع الصورة؛ تحركه مفاتيح الأسهم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Choose the part to keep</source>
      <translation>اختيار الجزء المطلوب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>&amp;Size of the square</source>
      <translation>&amp;حجم المربع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Size of the square</source>
      <translation>حجم المربع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Use this photo</source>
      <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/crop_dialog.py</extracomment>
      <source>Drag the square, or move it with the arrow keys.</source>
      <translation>اسحب المربع أو حرّكه بمفاتيح الأسهم.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>{n} backups still hold the name.</source>
      <translation>
        <numerusform>لا نسخ فيها الاسم.</numerusform>
        <numerusform>نسخة واحدة ما زال فيها الاسم.</numerusform>
        <numerusform>نسختان ما زال فيهما الاسم.</numerusform>
        <numerusform>{n} نسخ ما زال فيها الاسم.</numerusform>
        <numerusform>{n} نسخة ما زال فيها الاسم.</numerusform>
        <numerusform>{n} نسخة ما زال فيها الاسم.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase {name}</source>
      <translation>محو {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase {name} for good?</source>
      <translation>هل تريد محو {name} نهائيًّا؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Name, mail, phone, photo, notes, skills, wishes and rules go, and cannot be brought back. Earlier rounds keep “Former colleague” in their place. What was done before can no longer be undone. To take somebody out of future rounds, archive them instead.</source>
      <translation>يُمحى الاسم والبريد والهاتف والصورة والملاحظات والمهارات والرغبات والقواعد، ولا يمكن استرجاعها. ويبقى مكانها في الجولات السابقة «زميل سابق». ولن يمكن التراجع عما جرى قبل ذلك. لاستثناء شخص من الجولات القادمة انقله إلى الأرشيف بدلًا من ذلك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Type the name to go on: {name}</source>
      <translation>اكتب الاسم للمتابعة: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>The name of the person to erase</source>
      <translation>اسم الشخص المراد محوه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Backups that still hold the name</source>
      <translation>نسخ احتياطية ما زال فيها الاسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erase for good</source>
      <translation>محو نهائي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Clean these backups</source>
      <translation>تنظيف هذه النسخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Erased</source>
      <translation>تم المحو</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>They could not be cleaned. Delete them yourself if you no longer need them.</source>
      <translation>تعذر تنظيفها. احذفها بنفسك إن لم تعد تحتاج إليها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>Clean them as well, or they bring the person back when one is restored.</source>
      <translation>نظّفها أيضًا، وإلا أعادت الشخص عند استعادة إحداها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/erase.py</extracomment>
      <source>No backup holds the name any more.</source>
      <translation>لا نسخة احتياطية فيها الاسم الآن.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>Guide</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>This text is missing from the installation.</source>
      <translation>هذا النص غير موجود في التثبيت.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/guide.py</extracomment>
      <source>What's new</source>
      <translation>الجديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Nothing has been done yet.</source>
      <translation>لم يُعمل شيء بعد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>What was done, the newest first</source>
      <translation>ما جرى، الأحدث أولًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>undone</source>
      <translation>جرى التراجع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Every change can be taken back, the newest first, also after a restart.</source>
      <translation>يمكن التراجع عن كل تغيير، الأحدث أولًا، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/history.py</extracomment>
      <source>Taken back</source>
      <translation>تراجع</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} more</source>
      <translation>
        <numerusform>{n} غيرها</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>{n} أخرى</numerusform>
        <numerusform>{n} غيرها</numerusform>
        <numerusform>{n} غيرها</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Staff lists ({endings})</source>
      <translation>قوائم موظفين ({endings})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Spreadsheets (*.xlsx *.csv)</source>
      <translation>جداول (*.xlsx *.csv)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Excel workbooks (*.xlsx)</source>
      <translation>مصنفات Excel (*.xlsx)</translation>
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
        <numerusform>لا مهارات جديدة</numerusform>
        <numerusform>مهارة جديدة واحدة</numerusform>
        <numerusform>مهارتان جديدتان</numerusform>
        <numerusform>{n} مهارات جديدة</numerusform>
        <numerusform>{n} مهارة جديدة</numerusform>
        <numerusform>{n} مهارة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new times for meeting</source>
      <translation>
        <numerusform>لا مواعيد جديدة</numerusform>
        <numerusform>موعد جديد واحد</numerusform>
        <numerusform>موعدان جديدان</numerusform>
        <numerusform>{n} مواعيد جديدة</numerusform>
        <numerusform>{n} موعدًا جديدًا</numerusform>
        <numerusform>{n} موعد جديد</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import a staff list</source>
      <translation>استيراد قائمة موظفين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Choose a staff list, or drop one here</source>
      <translation>اختر قائمة موظفين أو أفلتها هنا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>An export of your payroll or rota program, a spreadsheet, an address book, or names typed one a line. You see what would happen first.</source>
      <translation>تصدير من برنامج الرواتب أو الورديات، أو جدول، أو دفتر عناوين، أو أسماء في كل سطر واحد. سترى أولًا ما سيحدث.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Sheet</source>
      <translation>الورقة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>&amp;Another list…</source>
      <translation>&amp;قائمة أخرى…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Reading the list</source>
      <translation>جارٍ قراءة القائمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{file}: a whole company</source>
      <translation>{file}: شركة كاملة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>People, skills, rounds, meetups and settings come in at one stroke. This company must be empty for it, so that nothing gets mixed up.</source>
      <translation>يدخل الأشخاص والمهارات والجولات واللقاءات والإعدادات دفعة واحدة. ويجب أن تكون هذه الشركة فارغة كي لا يختلط شيء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import the company</source>
      <translation>استيراد الشركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Rows to mend</source>
      <translation>صفوف للتصحيح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save the rows to mend</source>
      <translation>حفظ الصفوف للتصحيح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Staff list</source>
      <translation>قائمة موظفين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save a template</source>
      <translation>حفظ قالب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>nothing new</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>rounds</source>
      <translation>جولات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>meetups</source>
      <translation>لقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>check-ins</source>
      <translation>لقاءات مسجلة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{kind}: {what}</source>
      <translation>{kind}: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>The headers are not known, so the columns were told by what is in them. Look at “Columns” to see whether that is right.</source>
      <translation>العناوين غير معروفة، فاستُدل على الأعمدة مما فيها. انظر في «الأعمدة» هل هذا صحيح.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Private, so never taken: {columns}.</source>
      <translation>خاص، لا يؤخذ أبدًا: {columns}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Not needed here: {columns}.</source>
      <translation>لا حاجة إليه هنا: {columns}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{count}: {names}.</source>
      <translation>{count}: {names}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>The template's example row was left aside.</source>
      <translation>تُرك صف المثال الذي في القالب.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import {n} people</source>
      <translation>
        <numerusform>استيراد {n} شخص</numerusform>
        <numerusform>استيراد شخص واحد</numerusform>
        <numerusform>استيراد شخصين</numerusform>
        <numerusform>استيراد {n} أشخاص</numerusform>
        <numerusform>استيراد {n} شخصًا</numerusform>
        <numerusform>استيراد {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Import {n} rows</source>
      <translation>
        <numerusform>لا صفوف للاستيراد</numerusform>
        <numerusform>استيراد صف واحد</numerusform>
        <numerusform>استيراد صفين</numerusform>
        <numerusform>استيراد {n} صفوف</numerusform>
        <numerusform>استيراد {n} صفًا</numerusform>
        <numerusform>استيراد {n} صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} stay as they are</source>
      <translation>
        <numerusform>لا أحد يبقى كما هو</numerusform>
        <numerusform>واحد يبقى كما هو</numerusform>
        <numerusform>اثنان يبقيان كما هما</numerusform>
        <numerusform>{n} يبقون كما هم</numerusform>
        <numerusform>{n} يبقون كما هم</numerusform>
        <numerusform>{n} يبقون كما هم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} rows to mend</source>
      <translation>
        <numerusform>لا صفوف للتصحيح</numerusform>
        <numerusform>صف واحد للتصحيح</numerusform>
        <numerusform>صفان للتصحيح</numerusform>
        <numerusform>{n} صفوف للتصحيح</numerusform>
        <numerusform>{n} صفًّا للتصحيح</numerusform>
        <numerusform>{n} صف للتصحيح</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Paste from the clipboard</source>
      <translation>لصق من الحافظة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Save a template to fill in…</source>
      <translation>حفظ قالب للملء…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>Pasted list</source>
      <translation>قائمة ملصقة</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new people</source>
      <translation>
        <numerusform>لا أشخاص جددًا</numerusform>
        <numerusform>شخص جديد واحد</numerusform>
        <numerusform>شخصان جديدان</numerusform>
        <numerusform>{n} أشخاص جدد</numerusform>
        <numerusform>{n} شخصًا جديدًا</numerusform>
        <numerusform>{n} شخص جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} new rows</source>
      <translation>
        <numerusform>لا صفوف جديدة</numerusform>
        <numerusform>صف جديد واحد</numerusform>
        <numerusform>صفان جديدان</numerusform>
        <numerusform>{n} صفوف جديدة</numerusform>
        <numerusform>{n} صفًا جديدًا</numerusform>
        <numerusform>{n} صف جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} people change</source>
      <translation>
        <numerusform>لا أشخاص يتغيرون</numerusform>
        <numerusform>شخص واحد يتغير</numerusform>
        <numerusform>شخصان يتغيران</numerusform>
        <numerusform>{n} أشخاص يتغيرون</numerusform>
        <numerusform>{n} شخصًا يتغيرون</numerusform>
        <numerusform>{n} شخص يتغيرون</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/import_dialog.py</extracomment>
      <source>{n} rows change</source>
      <translation>
        <numerusform>لا يتغير أي صف</numerusform>
        <numerusform>يتغير صف واحد</numerusform>
        <numerusform>يتغير صفان</numerusform>
        <numerusform>تتغير {n} صفوف</numerusform>
        <numerusform>يتغير {n} صفًا</numerusform>
        <numerusform>يتغير {n} صف</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Mend the week</source>
      <translation>إصلاح الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Change the week</source>
      <translation>تغيير الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Leave it as it is</source>
      <translation>تركه كما هو</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>No longer together</source>
      <translation>لم يعودوا معًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Now together</source>
      <translation>معًا الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>At another time</source>
      <translation>في وقت آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>Without a group</source>
      <translation>بلا مجموعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/mend_dialog.py</extracomment>
      <source>These are the fewest changes. All other groups stay as they are printed.</source>
      <translation>هذه أقل التغييرات الممكنة. تبقى كل المجموعات الأخرى كما طُبعت.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Messages to pairs</source>
      <translation>رسائل إلى الثنائيات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>To each pair</source>
      <translation>إلى كل ثنائي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>To everybody</source>
      <translation>إلى الجميع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The wording</source>
      <translation>الصياغة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Insert a field</source>
      <translation>إ&amp;دراج حقل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>First &amp;wording again</source>
      <translation>ال&amp;صياغة الأولى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>What will be sent</source>
      <translation>ما سيُرسل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Save as text…</source>
      <translation>&amp;حفظ نصًّا…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;E-mail…</source>
      <translation>&amp;بريد…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;Copy</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Save the messages</source>
      <translation>حفظ الرسائل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Text files (*.txt)</source>
      <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Your wording</source>
      <translation>صياغتك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Words in braces are filled in. A line whose fields are all empty is left out. It is kept for next week.</source>
      <translation>تُملأ الكلمات التي بين الأقواس. ويُترك السطر الذي حقوله كلها فارغة. وتُحفظ الصياغة للأسبوع القادم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>What it gives</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Without an e-mail address: {names}.</source>
      <translation>بلا بريد إلكتروني: {names}.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The addresses fill {n} e-mails.</source>
      <translation>
        <numerusform>لا عناوين لرسائل.</numerusform>
        <numerusform>العناوين تملأ رسالة واحدة.</numerusform>
        <numerusform>العناوين تملأ رسالتين.</numerusform>
        <numerusform>العناوين تملأ {n} رسائل.</numerusform>
        <numerusform>العناوين تملأ {n} رسالة.</numerusform>
        <numerusform>العناوين تملأ {n} رسالة.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>The text is too long for a link: paste it into the e-mail.</source>
      <translation>النص أطول من أن يوضع في رابط: الصقه في الرسالة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>&amp;E-mail {number} of {all}…</source>
      <translation>البري&amp;د {number} من {all}…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Copied. Paste it into your chat or e-mail.</source>
      <translation>نُسخ. الصقه في محادثتك أو بريدك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>No e-mail program is set up. The message was copied instead.</source>
      <translation>لا برنامج بريد معدّ. نُسخت الرسالة بدلًا من ذلك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/messages_dialog.py</extracomment>
      <source>Saved: {name}</source>
      <translation>حُفظ: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>A skill of the list, or in your own words</source>
      <translation>مهارة من القائمة، أو بكلماتك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Pair them for lunch as well</source>
      <translation>جمعهما على الغداء أيضًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>They meet</source>
      <translation>يلتقيان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>On</source>
      <translation>في يوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Begin</source>
      <translation>بدء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>New partnership</source>
      <translation>شراكة جديدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Change a partnership</source>
      <translation>تغيير شراكة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>First day</source>
      <translation>أول يوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Last day</source>
      <translation>آخر يوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>wants to learn</source>
      <translation>يريد تعلم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>Choose a day.</source>
      <translation>اختر يومًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>What the one wants to learn</source>
      <translation>ما يريد الأول تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>What the other wants to learn</source>
      <translation>ما يريد الآخر تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>One</source>
      <translation>الأول</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_form.py</extracomment>
      <source>The other</source>
      <translation>الثاني</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{a} and {b}</source>
      <translation>{a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{how}, {start}–{end}, from {first} to {last}</source>
      <translation>{how}، {start}–{end}، من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{n} sessions held of {all}</source>
      <translation>
        <numerusform>لم تتم أي جلسة من {all}</numerusform>
        <numerusform>تمت جلسة واحدة من {all}</numerusform>
        <numerusform>تمت جلستان من {all}</numerusform>
        <numerusform>تمت {n} جلسات من {all}</numerusform>
        <numerusform>تمت {n} جلسة من {all}</numerusform>
        <numerusform>تمت {n} جلسة من {all}</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>Ended on {day}; {who} asked for it.</source>
      <translation>انتهت في {day}؛ بطلب من: {who}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every working day</source>
      <translation>كل يوم عمل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every week</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>every other week</source>
      <translation>كل أسبوعين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{pair} (ended)</source>
      <translation>{pair} (منتهية)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{pair}: the review is due</source>
      <translation>{pair}: حان وقت المراجعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>both</source>
      <translation>كلاهما</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>Review: {found}</source>
      <translation>المراجعة: {found}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{person} reached the goal: {skill}!</source>
      <translation>بلغ {person} الهدف: {skill}!</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnership_words.py</extracomment>
      <source>{person} wants to learn: {goal}</source>
      <translation>{person} يريد تعلم: {goal}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Sessions to come</source>
      <translation>الجلسات القادمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>What the session is about</source>
      <translation>موضوع الجلسة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Call it off</source>
      <translation>إلغاؤها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>What came of it, what the review found, or why it ends</source>
      <translation>ما نتج عنها، أو ما وجدته المراجعة، أو سبب انتهائها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>no number</source>
      <translation>بلا عدد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Number</source>
      <translation>العدد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Unit</source>
      <translation>الوحدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Note it</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Keep as the review</source>
      <translation>حفظها مراجعةً</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Who asks to end it</source>
      <translation>من يطلب إنهاءها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>End this partnership</source>
      <translation>إنهاء هذه الشراكة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>New partnership…</source>
      <translation>شراكة جديدة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>both ask for it</source>
      <translation>كلاهما يطلب ذلك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>The partnership chosen</source>
      <translation>الشراكة المختارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>Two people who meet again and again for a while, each with a goal.</source>
      <translation>شخصان يلتقيان مرارًا مدة من الزمن، ولكل منهما هدف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>{person} asks for it</source>
      <translation>{person} يطلب ذلك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/partnerships.py</extracomment>
      <source>{person} has reached the goal</source>
      <translation>{person} بلغ الهدف</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>No font has these {n} characters: {characters}. Their codes are printed in their places.</source>
      <translation>
        <numerusform>كل الرموز متوفرة: {characters}.</numerusform>
        <numerusform>لا خط فيه هذا الرمز: {characters}. يُطبع رقمه مكانه.</numerusform>
        <numerusform>لا خط فيه هذان الرمزان: {characters}. تُطبع أرقامهما مكانهما.</numerusform>
        <numerusform>لا خط فيه هذه الرموز وعددها {n}: {characters}. تُطبع أرقامها مكانها.</numerusform>
        <numerusform>لا خط فيه هذه الرموز وعددها {n}: {characters}. تُطبع أرقامها مكانها.</numerusform>
        <numerusform>لا خط فيه هذه الرموز وعددها {n}: {characters}. تُطبع أرقامها مكانها.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Print preview</source>
      <translation>معاينة الطباعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>No printer was found on this computer. Save the sheet as a PDF and print it elsewhere.</source>
      <translation>لم يُعثر على طابعة في هذا الحاسوب. احفظ الورقة بصيغة PDF واطبعها في مكان آخر.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Save as PDF…</source>
      <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>The sheet as it will print</source>
      <translation>الورقة كما ستُطبع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Smaller</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Larger</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Whole page</source>
      <translation>الصفحة كاملة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Page width</source>
      <translation>عرض الصفحة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Copies</source>
      <translation>النسخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Printer</source>
      <translation>الطابعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Making the sheet…</source>
      <translation>يجري إعداد الورقة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Page {page} of {pages}</source>
      <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>Save the sheet</source>
      <translation>حفظ الورقة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>PDF files (*.pdf)</source>
      <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>P&amp;rinter</source>
      <translation>ال&amp;طابعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/print_preview.py</extracomment>
      <source>&amp;Copies</source>
      <translation>ال&amp;نسخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>The same as</source>
      <translation>هي نفسها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Edit a skill</source>
      <translation>تعديل مهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Add a skill</source>
      <translation>إضافة مهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Also called {names}</source>
      <translation>تسمى أيضًا {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/skill_dialog.py</extracomment>
      <source>Is it the same as another skill? Merge it into that one:</source>
      <translation>هل هي نفسها مهارة أخرى؟ ادمجها فيها:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap with…</source>
      <translation>تبديل مع…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap</source>
      <translation>تبديل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Whom to swap with, the best first</source>
      <translation>مع من يكون التبديل، الأفضل أولًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Who changes places?</source>
      <translation>من يغيّر مكانه؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Swap with</source>
      <translation>التبديل مع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>Now with</source>
      <translation>الآن مع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/swap_dialog.py</extracomment>
      <source>What would change</source>
      <translation>ما الذي سيتغير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Try again</source>
      <translation>المحاولة مجددًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Only look at it</source>
      <translation>الاطلاع فقط</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Recover what can be read</source>
      <translation>استرجاع ما يمكن قراءته</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Restore the chosen backup</source>
      <translation>استعادة النسخة المختارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Save a copy of the file…</source>
      <translation>حفظ نسخة من الملف…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Open it here all the same</source>
      <translation>فتحها هنا على أي حال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Begin with an empty company</source>
      <translation>البدء بشركة فارغة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>You can look and print; nothing can be changed.</source>
      <translation>يمكنك الاطلاع والطباعة، ولا يمكن تغيير شيء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Makes a new file of all that is still there. The damaged one is kept.</source>
      <translation>يصنع ملفًّا جديدًا من كل ما بقي. ويُحتفظ بالملف التالف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Only if you are sure that it is closed there: two who change it at once make two versions.</source>
      <translation>فقط إذا كنت متأكدًا من إغلاقها هناك: تغييرها من جهتين معًا يصنع نسختين مختلفتين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>RMDesk cannot open your company</source>
      <translation>لا يمكن لـRMDesk فتح شركتك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Backups, the newest first</source>
      <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Your company could not be opened</source>
      <translation>تعذر فتح شركتك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Nothing was changed, and nothing new was made.</source>
      <translation>لم يتغير شيء ولم يُنشأ شيء جديد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/trouble.py</extracomment>
      <source>Save a copy</source>
      <translation>حفظ نسخة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Why not these two?</source>
      <translation>لماذا لا يجتمع هذان؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>First person</source>
      <translation>الشخص الأول</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Second person</source>
      <translation>الشخص الثاني</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>&amp;First person</source>
      <translation>الشخص ال&amp;أول</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>&amp;Second person</source>
      <translation>الشخص ال&amp;ثاني</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/dialogs/why_not.py</extracomment>
      <source>Choose two different people.</source>
      <translation>اختر شخصين مختلفين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/errors.py</extracomment>
      <source>Something went wrong inside RMDesk. Your data is safe.</source>
      <translation>حدث خطأ داخل RMDesk. بياناتك بأمان.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/i18n.py</extracomment>
      <source>today {time}</source>
      <translation>اليوم {time}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/i18n.py</extracomment>
      <source>yesterday {time}</source>
      <translation>أمس {time}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>This is a sample company. Try anything: nothing here touches your own.</source>
      <translation>هذه شركة مثال. جرّب ما تشاء: لا شيء هنا يمس شركتك.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Back to my company</source>
      <translation>العودة إلى شركتي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Understood</source>
      <translation>فهمت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Making a backup…</source>
      <translation>يجري إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Backup made: {name}</source>
      <translation>تمت النسخة الاحتياطية: {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Open folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>The backup is restored.</source>
      <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Take it back</source>
      <translation>التراجع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Restoring…</source>
      <translation>تجري الاستعادة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>RMDesk: sample company</source>
      <translation>RMDesk: شركة مثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Taken back: {what}.</source>
      <translation>جرى التراجع عن: {what}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/main_window.py</extracomment>
      <source>Cancelled. Everything is as it was.</source>
      <translation>أُلغي. كل شيء كما كان.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>{before} → {after}</source>
      <translation>{before} ← {after}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Value left out</source>
      <translation>بيان متروك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Row left out</source>
      <translation>صف متروك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left</source>
      <translation>غادر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Is back</source>
      <translation>عاد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Not in the list</source>
      <translation>ليس في القائمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>name on sheets</source>
      <translation>الاسم على الأوراق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>role</source>
      <translation>الوظيفة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>department</source>
      <translation>القسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>site</source>
      <translation>الموقع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>start date</source>
      <translation>تاريخ البدء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>e-mail</source>
      <translation>البريد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>phone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>staff number</source>
      <translation>الرقم الوظيفي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>takes part</source>
      <translation>المشاركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>can show</source>
      <translation>بإمكانه تعليم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>interests</source>
      <translation>الاهتمامات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>reports to</source>
      <translation>الرئيس</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>takes a break until</source>
      <translation>استراحة حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>availability</source>
      <translation>الأوقات المناسبة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>when</source>
      <translation>متى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>topics</source>
      <translation>المواضيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>who shows what</source>
      <translation>من يعلّم ماذا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>locked</source>
      <translation>مثبّت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>rating</source>
      <translation>التقييم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>would meet again</source>
      <translation>يرغب في لقاء آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>learned</source>
      <translation>ما تعلّمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>a suggestion</source>
      <translation>اقتراح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>confirmed</source>
      <translation>مؤكدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>closed</source>
      <translation>مغلق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>“{value}”: {reason}</source>
      <translation>«{value}»: {reason}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>{kind}, row {row}: {rest}</source>
      <translation>{kind}، الصف {row}: {rest}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Is archived here. Tick to bring back.</source>
      <translation>موجود هنا في الأرشيف. ضع علامة للإعادة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Takes part here. Tick to archive.</source>
      <translation>مشارك هنا. ضع علامة للأرشفة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>What happens</source>
      <translation>ما سيحدث</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Column</source>
      <translation>العمود</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left, says the list. Tick to archive.</source>
      <translation>تقول القائمة إنه غادر. ضع علامة للأرشفة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/import_model.py</extracomment>
      <source>Has left, says the list. Tick to add to the archive.</source>
      <translation>تقول القائمة إنه غادر. ضع علامة للإضافة إلى الأرشيف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>All meetups</source>
      <translation>كل اللقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Waiting for a check-in</source>
      <translation>بانتظار التسجيل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Planned</source>
      <translation>مقرر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Met</source>
      <translation>التقوا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Did not meet</source>
      <translation>لم يلتقوا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Cancelled</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>week of {day}</source>
      <translation>أسبوع {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>{name} shows {skill}</source>
      <translation>{name} يعلّم {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>What it is about</source>
      <translation>موضوع اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>Did they meet?</source>
      <translation>هل التقوا؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/meetups_model.py</extracomment>
      <source>no meetups</source>
      <translation>لا لقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>newcomer</source>
      <translation>جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>settled in</source>
      <translation>مستقر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>veteran</source>
      <translation>من القدامى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>paused until {day}</source>
      <translation>في استراحة حتى {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>starts {day}</source>
      <translation>البداية {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>away until {day}</source>
      <translation>غياب حتى {day}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>{shown} of {n} people</source>
      <translation>
        <numerusform>{shown} من {n}</numerusform>
        <numerusform>{shown} من شخص واحد</numerusform>
        <numerusform>{shown} من شخصين</numerusform>
        <numerusform>{shown} من {n} أشخاص</numerusform>
        <numerusform>{shown} من {n} شخصًا</numerusform>
        <numerusform>{shown} من {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Role</source>
      <translation>الوظيفة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Can show</source>
      <translation>ما يعلّمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Wants to learn</source>
      <translation>ما يريد تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Takes part</source>
      <translation>المشاركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Site</source>
      <translation>الموقع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Here since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Last met</source>
      <translation>آخر لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Phone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>Staff number</source>
      <translation>الرقم الوظيفي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>takes part: {how}</source>
      <translation>المشاركة: {how}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>can show {skills}</source>
      <translation>يعلّم {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>wants to learn {skills}</source>
      <translation>يريد تعلم {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/people_model.py</extracomment>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>not here</source>
      <translation>غائب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>planned</source>
      <translation>مخطط</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>{person}, week {number}: {what}</source>
      <translation>{person}، الأسبوع {number}: {what}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>Last met {n} weeks ago</source>
      <translation>
        <numerusform>التقيا هذا الأسبوع</numerusform>
        <numerusform>التقيا قبل أسبوع</numerusform>
        <numerusform>التقيا قبل أسبوعين</numerusform>
        <numerusform>التقيا قبل {n} أسابيع</numerusform>
        <numerusform>التقيا قبل {n} أسبوعًا</numerusform>
        <numerusform>التقيا قبل {n} أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/season_model.py</extracomment>
      <source>no pairs yet</source>
      <translation>لا ثنائيات بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>{person}, {skill}: {what}</source>
      <translation>{person}، {skill}: {what}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>also called {names}</source>
      <translation>تسمى أيضًا {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>can show it, level {n} ({words})</source>
      <translation>بإمكانه تعليمها، المستوى {n} ({words})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>wants to learn it</source>
      <translation>يريد تعلمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/skills_model.py</extracomment>
      <source>nothing noted</source>
      <translation>لا شيء مسجل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Row {row}, {column}: {value}. {why}</source>
      <translation>الصف {row}، {column}: {value}. {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/models/trouble_model.py</extracomment>
      <source>Why it cannot be taken</source>
      <translation>لماذا لا يمكن أخذها</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>{n} people were recovered. Look through your people and rounds: what could not be read is missing.</source>
      <translation>
        <numerusform>لم يُسترجع أحد. راجع الأشخاص والجولات: ينقص ما لم تمكن قراءته.</numerusform>
        <numerusform>استُرجع شخص واحد. راجع الأشخاص والجولات: ينقص ما لم تمكن قراءته.</numerusform>
        <numerusform>استُرجع شخصان. راجع الأشخاص والجولات: ينقص ما لم تمكن قراءته.</numerusform>
        <numerusform>استُرجع {n} أشخاص. راجع الأشخاص والجولات: ينقص ما لم تمكن قراءته.</numerusform>
        <numerusform>استُرجع {n} شخصًا. راجع الأشخاص والجولات: ينقص ما لم تمكن قراءته.</numerusform>
        <numerusform>استُرجع {n} شخص. راجع الأشخاص والجولات: ينقص ما لم تمكن قراءته.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The backup is restored. What was there before is set aside.</source>
      <translation>استُعيدت النسخة الاحتياطية. وما كان قبلها محفوظ جانبًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The copy is in {file}.</source>
      <translation>النسخة في {file}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>You can only look at this: nothing can be changed. Close RMDesk and open it again to work.</source>
      <translation>هذا للاطلاع فقط: لا يمكن تغيير شيء. أغلق RMDesk وافتحه من جديد للعمل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>RMDesk was not closed properly last time (opened {when}). Everything you saw as done is there; the file was checked.</source>
      <translation>لم يُغلق RMDesk كما يجب آخر مرة (فُتح {when}). كل ما ظهر لك منجزًا موجود؛ وقد فُحص الملف.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>A report of what went wrong, without names, is in the folder of logs.</source>
      <translation>في مجلد السجلات تقرير عما حدث، بلا أسماء.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The company file was changed by another program since RMDesk closed it. It was checked and is whole; if something is missing, restore a backup.</source>
      <translation>غيّر برنامج آخر ملف الشركة منذ أغلقه RMDesk. فُحص وهو سليم؛ وإن نقص شيء فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/opening.py</extracomment>
      <source>The file is damaged. This is what can be read of it, to look at and print only. Close RMDesk and open it again to recover it or to restore a backup.</source>
      <translation>الملف تالف. هذا ما يمكن قراءته منه، للاطلاع والطباعة فقط. أغلق RMDesk وافتحه من جديد لاسترداده أو لاستعادة نسخة احتياطية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>This week</source>
      <translation>هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>Insights</source>
      <translation>نظرة عامة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/page_list.py</extracomment>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Lock or unlock</source>
      <translation>&amp;تثبيت أو إلغاؤه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>Swa&amp;p with…</source>
      <translation>ت&amp;بديل مع…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Move to another time…</source>
      <translation>&amp;نقل إلى وقت آخر…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>Ne&amp;ver pair</source>
      <translation>لا يجت&amp;معان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/card_actions.py</extracomment>
      <source>&amp;Out this week…</source>
      <translation>&amp;غائب هذا الأسبوع…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} times</source>
      <translation>
        <numerusform>أبدًا</numerusform>
        <numerusform>مرة واحدة</numerusform>
        <numerusform>مرتان</numerusform>
        <numerusform>{n} مرات</numerusform>
        <numerusform>{n} مرة</numerusform>
        <numerusform>{n} مرة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{skill} is wanted most: {n} people want to learn it.</source>
      <translation>
        <numerusform>الأكثر طلبًا {skill}: لا أحد يريد تعلمها.</numerusform>
        <numerusform>الأكثر طلبًا {skill}: شخص واحد يريد تعلمها.</numerusform>
        <numerusform>الأكثر طلبًا {skill}: شخصان يريدان تعلمها.</numerusform>
        <numerusform>الأكثر طلبًا {skill}: {n} أشخاص يريدون تعلمها.</numerusform>
        <numerusform>الأكثر طلبًا {skill}: {n} شخصًا يريدون تعلمها.</numerusform>
        <numerusform>الأكثر طلبًا {skill}: {n} شخص يريدون تعلمها.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Skills: who can and who wants to</source>
      <translation>المهارات: من يعرفها ومن يريدها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Skills only one person can show</source>
      <translation>مهارات يعرفها شخص واحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Who meets whom</source>
      <translation>من يلتقي من</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Sit-outs and trios</source>
      <translation>الاستراحات والثلاثيات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Most wanted skills</source>
      <translation>أكثر المهارات طلبًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Sitting out, and meeting as three</source>
      <translation>الاستراحة واللقاء الثلاثي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Save the season report…</source>
      <translation>حفظ تقرير الموسم…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Nothing to show yet</source>
      <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Plots appear once people are here and the first meetups are planned.</source>
      <translation>تظهر الرسوم حين يوجد أشخاص وتُقرَّر أولى اللقاءات.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} meetups held</source>
      <translation>
        <numerusform>لم يتم أي لقاء</numerusform>
        <numerusform>تم لقاء واحد</numerusform>
        <numerusform>تم لقاءان</numerusform>
        <numerusform>تمت {n} لقاءات</numerusform>
        <numerusform>تم {n} لقاءً</numerusform>
        <numerusform>تم {n} لقاء</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Save the season report</source>
      <translation>حفظ تقرير الموسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Of all meetups held, {a} % brought a newcomer and a veteran together, {b} % two departments, {c} % people who had not met before.</source>
      <translation>من بين كل اللقاءات التي تمت، جمع {a}% منها جديدًا بأحد القدامى، و{b}% بين قسمين، و{c}% بين من لم يلتقوا من قبل.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} skills can be shown by one person only; {name} has the most: {skills}.</source>
      <translation>
        <numerusform>لا مهارات يعرفها شخص واحد فقط؛ الأكثر لدى {name}: {skills}.</numerusform>
        <numerusform>مهارة واحدة لا يعلّمها إلا شخص واحد؛ الأكثر لدى {name}: {skills}.</numerusform>
        <numerusform>مهارتان لا يعلّم كلًّا منهما إلا شخص واحد؛ الأكثر لدى {name}: {skills}.</numerusform>
        <numerusform>{n} مهارات لا يعلّم كلًّا منها إلا شخص واحد؛ الأكثر لدى {name}: {skills}.</numerusform>
        <numerusform>{n} مهارة لا يعلّم كلًّا منها إلا شخص واحد؛ الأكثر لدى {name}: {skills}.</numerusform>
        <numerusform>{n} مهارة لا يعلّم كلًّا منها إلا شخص واحد؛ الأكثر لدى {name}: {skills}.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} of {all} possible pairs have met, {share} %. The stronger the colour, the more often.</source>
      <translation>التقى {n} من {all} ثنائي ممكن، أي {share}%. كلما كان اللون أقوى كثرت اللقاءات.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Season report.pdf</source>
      <translation>تقرير الموسم.pdf</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>{n} meetups were held, {share} % of those that are over.</source>
      <translation>
        <numerusform>لم يتم أي لقاء، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم لقاء واحد، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم لقاءان، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تمت {n} لقاءات، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم {n} لقاءً، أي {share}% مما مضى موعده.</numerusform>
        <numerusform>تم {n} لقاء، أي {share}% مما مضى موعده.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>No meetup has been checked in yet.</source>
      <translation>لم يُسجَّل أي لقاء بعد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>can show it</source>
      <translation>بإمكانهم تعليمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>want to learn it</source>
      <translation>يريدون تعلمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Few can show {skills}.</source>
      <translation>قليلون بإمكانهم تعليم {skills}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>Every skill can be shown by at least two people.</source>
      <translation>كل مهارة بإمكان شخصين على الأقل تعليمها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>people who sat out</source>
      <translation>من بقوا خارج جولة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>who were one of three</source>
      <translation>من كانوا في ثلاثي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>skills</source>
      <translation>المهارات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights.py</extracomment>
      <source>The report is saved.</source>
      <translation>حُفظ التقرير.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Month</source>
      <translation>شهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>cancelled</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>put off</source>
      <translation>مؤجل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Skill</source>
      <translation>المهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Skills that only one person could show, by month</source>
      <translation>مهارات لم يعلّمها إلا شخص واحد، حسب الشهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>How it shrinks</source>
      <translation>كيف يتناقص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Nobody has rated a meetup yet.</source>
      <translation>لم يقيّم أحد لقاءً بعد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>held</source>
      <translation>تمت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>sessions of partners</source>
      <translation>جلسات الشركاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Rating</source>
      <translation>التقييم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>What was learned</source>
      <translation>ما جرى تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>Week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>No skill has spread yet. Check meetups in, and see what people learn.</source>
      <translation>لم تنتشر مهارة بعد. سجّل اللقاءات وانظر ما يجري تعلمه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>one of three</source>
      <translation>في ثلاثي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>goals</source>
      <translation>الأهداف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/insights_learning.py</extracomment>
      <source>answers</source>
      <translation>الإجابات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Search people, places, skills…</source>
      <translation>ابحث عن أشخاص أو أماكن أو مهارات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Search meetups</source>
      <translation>البحث في اللقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Which meetups</source>
      <translation>أي لقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Check in</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No meetups yet</source>
      <translation>لا لقاءات بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They are planned when a week's round is confirmed, on the page This week.</source>
      <translation>تُقرَّر اللقاءات حين تؤكَّد جولة الأسبوع في صفحة «هذا الأسبوع».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No match</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>No meetup fits the search and the filter.</source>
      <translation>لا لقاء يطابق البحث والتصفية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Partnerships…</source>
      <translation>الشراكات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>The meetup chosen</source>
      <translation>اللقاء المختار</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Check in {n} meetups</source>
      <translation>
        <numerusform>لا لقاءات للتسجيل</numerusform>
        <numerusform>تسجيل لقاء واحد</numerusform>
        <numerusform>تسجيل لقاءين</numerusform>
        <numerusform>تسجيل {n} لقاءات</numerusform>
        <numerusform>تسجيل {n} لقاءً</numerusform>
        <numerusform>تسجيل {n} لقاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>{n} meetups</source>
      <translation>
        <numerusform>لا لقاءات</numerusform>
        <numerusform>لقاء واحد</numerusform>
        <numerusform>لقاءان</numerusform>
        <numerusform>{n} لقاءات</numerusform>
        <numerusform>{n} لقاءً</numerusform>
        <numerusform>{n} لقاء</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>List</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They &amp;met</source>
      <translation>الت&amp;قوا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>They did &amp;not meet</source>
      <translation>&amp;لم يلتقوا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Later</source>
      <translation>ل&amp;احقًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Partnerships…</source>
      <translation>الش&amp;راكات…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>L&amp;ist</source>
      <translation>قائ&amp;مة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>&amp;Week</source>
      <translation>&amp;أسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>M&amp;onth</source>
      <translation>&amp;شهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/meetups.py</extracomment>
      <source>Show all meetups</source>
      <translation>عرض كل اللقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Search name, skill, department…</source>
      <translation>ابحث عن اسم أو مهارة أو قسم…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Search people</source>
      <translation>البحث عن أشخاص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Show &amp;archived</source>
      <translation>عرض الأ&amp;رشيف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Add person</source>
      <translation>إضافة شخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Nobody is here yet</source>
      <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>People come from a staff list, or one by one.</source>
      <translation>يأتي الأشخاص من قائمة موظفين، أو واحدًا واحدًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Nobody fits the search</source>
      <translation>لا أحد يطابق البحث</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>People and the one chosen</source>
      <translation>الأشخاص والشخص المختار</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>&amp;New person</source>
      <translation>شخص &amp;جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>&amp;Archive or bring back</source>
      <translation>&amp;أرشفة أو إعادة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>E&amp;rase for good…</source>
      <translation>&amp;حذف نهائي…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Import a staff list…</source>
      <translation>استيراد قائمة موظفين…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Add the first person</source>
      <translation>إضافة أول شخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>Clear the search</source>
      <translation>مسح البحث</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/people.py</extracomment>
      <source>No name, skill or department holds “{words}”.</source>
      <translation>لا اسم ولا مهارة ولا قسم فيه «{words}».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>&amp;As the system is</source>
      <translation>&amp;مثل النظام</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>L&amp;anguage</source>
      <translation>ال&amp;لغة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>The window's own. The language of the sheets is chosen under Programme.</source>
      <translation>لغة النافذة فقط. تُختار لغة الأوراق في قسم «البرنامج».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>How RMDesk looks on this computer. Sheets are always dark on white.</source>
      <translation>مظهر RMDesk على هذا الحاسوب. الأوراق داكنة على أبيض دائمًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/appearance.py</extracomment>
      <source>As the system is</source>
      <translation>مثل النظام</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>A sync service has made a second version of your company. Restore it if it is the newer one, or move it elsewhere:</source>
      <translation>صنعت خدمة مزامنة نسخة ثانية من شركتك. استعدها إن كانت الأحدث، أو انقلها إلى مكان آخر:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Make a backup now</source>
      <translation>نسخة احتياطية الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore…</source>
      <translation>استعادة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore another file…</source>
      <translation>استعادة ملف آخر…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Choose a second place…</source>
      <translation>اختيار مكان ثانٍ…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>No second place</source>
      <translation>بلا مكان ثانٍ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Choose a second place</source>
      <translation>اختيار مكان ثانٍ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Go back to how everything was {when}?</source>
      <translation>هل تريد العودة إلى ما كان عليه كل شيء {when}؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore another file</source>
      <translation>استعادة ملف آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Company files (*.rmdesk)</source>
      <translation>ملفات شركات (*.rmdesk)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore a backup</source>
      <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>All that was changed since then goes. A backup of how things are now is made first, so you can come back.</source>
      <translation>سيذهب كل ما تغير منذ ذلك الحين. وتؤخذ أولًا نسخة مما هو الآن، فيمكنك الرجوع.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Restore this backup</source>
      <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Keep what is here</source>
      <translation>إبقاء ما هو موجود</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>A backup is made every day, and before imports and restores. Each holds everything, and is checked. The older they are, the fewer are kept.</source>
      <translation>تؤخذ نسخة كل يوم، وقبل الاستيراد والاستعادة. في كل نسخة كل شيء، وهي تُفحص. وكلما قدُمت النسخ قلّ ما يُحتفظ به منها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Last backup: {when}</source>
      <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>No backup yet</source>
      <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/backups.py</extracomment>
      <source>Put what {file} holds in place of everything here?</source>
      <translation>هل تريد وضع محتوى {file} مكان كل شيء هنا؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Cover</source>
      <translation>التغطية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Cover rules</source>
      <translation>قواعد التغطية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most so many away</source>
      <translation>الحد الأقصى للغائبين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Department or role</source>
      <translation>قسم أو وظيفة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Name of the department or role</source>
      <translation>اسم القسم أو الوظيفة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>Remove the chosen rule</source>
      <translation>حذف القاعدة المختارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>So that somebody is always at the counter: at most so many people of a department or role are at a meetup at the same time.</source>
      <translation>حتى يبقى أحد عند الاستقبال دائمًا: هذا أقصى عدد من قسم أو وظيفة يكون في لقاء في الوقت نفسه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most</source>
      <translation>على الأكثر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>of the</source>
      <translation>من</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/cover.py</extracomment>
      <source>At most {number} of {what} away at once</source>
      <translation>على الأكثر {number} من {what} في وقت واحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Closed days</source>
      <translation>أيام الإغلاق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>The company's own closed days</source>
      <translation>أيام إغلاق الشركة نفسها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Remove the chosen day</source>
      <translation>حذف اليوم المختار</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Public holidays &amp;of</source>
      <translation>العطل الرسمية في &amp;بلد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>&amp;Part of the country</source>
      <translation>&amp;جزء من البلد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Name of the day</source>
      <translation>اسم اليوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>No country</source>
      <translation>بلا بلد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>All of it</source>
      <translation>كله</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/days_off.py</extracomment>
      <source>Next: {days}</source>
      <translation>القادم: {days}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Programme</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Company name</source>
      <translation>&amp;اسم الشركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Printed on every sheet.</source>
      <translation>يُطبع على كل ورقة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Logo</source>
      <translation>&amp;الشعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;How often</source>
      <translation>&amp;كم مرة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Working days</source>
      <translation>أيام ال&amp;عمل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Weeks &amp;begin on</source>
      <translation>&amp;بداية الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>When the number is &amp;odd</source>
      <translation>إذا كان العدد &amp;فرديًّا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Paper</source>
      <translation>ال&amp;ورق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Lan&amp;guage of the sheets</source>
      <translation>ل&amp;غة الأوراق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>&amp;Dates on sheets as in</source>
      <translation>ال&amp;تواريخ على الأوراق كما في</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>The company's logo</source>
      <translation>شعار الشركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Once a month</source>
      <translation>مرة في الشهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>Three meet together</source>
      <translation>يلتقي ثلاثة معًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>One person sits out, in turn</source>
      <translation>يبقى شخص خارج الجولة، بالتناوب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/programme.py</extracomment>
      <source>At least one day of the week has to be a working day.</source>
      <translation>يجب أن يكون يوم واحد من الأسبوع يوم عمل على الأقل.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>{n} tables</source>
      <translation>
        <numerusform>لا طاولات</numerusform>
        <numerusform>طاولة واحدة</numerusform>
        <numerusform>طاولتان</numerusform>
        <numerusform>{n} طاولات</numerusform>
        <numerusform>{n} طاولة</numerusform>
        <numerusform>{n} طاولة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Times and places</source>
      <translation>الأوقات والأماكن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Name</source>
      <translation>ال&amp;اسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Weekday</source>
      <translation>&amp;يوم الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;From</source>
      <translation>&amp;من</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;To</source>
      <translation>&amp;إلى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Place</source>
      <translation>ال&amp;مكان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>&amp;Tables</source>
      <translation>ال&amp;طاولات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>So many groups can sit at once.</source>
      <translation>عدد المجموعات التي يتسع لها المكان معًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Remove this time</source>
      <translation>حذف هذا الموعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Add a time</source>
      <translation>إضافة موعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Pairs are seated in these times as far as tables go. With no time here, every pair agrees on its own.</source>
      <translation>توزَّع الثنائيات على هذه الأوقات ما دامت الطاولات تكفي. وإن لم يوجد وقت هنا اتفق كل ثنائي بنفسه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Lunch</source>
      <translation>الغداء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/slots.py</extracomment>
      <source>Kitchen</source>
      <translation>المطبخ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>What matters</source>
      <translation>ما المهم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>not at all</source>
      <translation>لا يهم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>a little</source>
      <translation>قليلًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>normally</source>
      <translation>عادي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>a lot</source>
      <translation>كثيرًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Learning</source>
      <translation>التعلم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Pairs who can show each other what they want to learn</source>
      <translation>ثنائيات يعلّم فيها كل واحد الآخر ما يريد تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Both ways</source>
      <translation>في الاتجاهين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Both of a pair learn something, not only one</source>
      <translation>يتعلم الاثنان شيئًا، لا واحد فقط</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>New faces</source>
      <translation>وجوه جديدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>People who have not met within a year</source>
      <translation>أشخاص لم يلتقوا منذ سنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Newcomer meets veteran</source>
      <translation>جديد مع أحد القدامى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Somebody new with somebody who has been here for years</source>
      <translation>شخص جديد مع شخص هنا منذ سنوات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Departments mix</source>
      <translation>مزج الأقسام</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>People of two departments</source>
      <translation>أشخاص من قسمين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Shared interests</source>
      <translation>اهتمامات مشتركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Topics both like to talk about</source>
      <translation>موضوعات يحب الاثنان الحديث فيها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Apart from the manager</source>
      <translation>بعيدًا عن الرئيس</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Nobody lunches with their boss</source>
      <translation>لا أحد يتغدى مع رئيسه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Wishes</source>
      <translation>الرغبات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Those who would like to meet</source>
      <translation>من يرغبون في اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Missed meetups</source>
      <translation>لقاءات لم تتم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>A meetup that did not happen comes first</source>
      <translation>اللقاء الذي لم يتم يأتي أولًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Looking what that would change…</source>
      <translation>جارٍ النظر فيما سيتغير…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>and {n} more groups</source>
      <translation>
        <numerusform>و{n} مجموعة أخرى</numerusform>
        <numerusform>ومجموعة أخرى</numerusform>
        <numerusform>ومجموعتان أخريان</numerusform>
        <numerusform>و{n} مجموعات أخرى</numerusform>
        <numerusform>و{n} مجموعة أخرى</numerusform>
        <numerusform>و{n} مجموعة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Then</source>
      <translation>بعد ذلك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>How much does each of these matter when pairs are suggested?</source>
      <translation>ما أهمية كل من هذه عند اقتراح الثنائيات؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>{what}: matters {how}</source>
      <translation>{what}: الأهمية {how}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>This counts from the next round that is suggested.</source>
      <translation>يسري هذا من الجولة التالية التي تُقترح.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>{n} of {all} groups of this week would be others.</source>
      <translation>
        <numerusform>لن تتغير أي من مجموعات هذا الأسبوع وهي {all}.</numerusform>
        <numerusform>ستتغير مجموعة واحدة من {all} هذا الأسبوع.</numerusform>
        <numerusform>ستتغير مجموعتان من {all} هذا الأسبوع.</numerusform>
        <numerusform>ستتغير {n} مجموعات من {all} هذا الأسبوع.</numerusform>
        <numerusform>ستتغير {n} مجموعة من {all} هذا الأسبوع.</numerusform>
        <numerusform>ستتغير {n} مجموعة من {all} هذا الأسبوع.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>This week's pairs would stay as they are.</source>
      <translation>ستبقى ثنائيات هذا الأسبوع كما هي.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings/weights.py</extracomment>
      <source>Press “Suggest again” on the first page to have them.</source>
      <translation>اضغط «اقتراح من جديد» في الصفحة الأولى للحصول عليها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/settings_page.py</extracomment>
      <source>Sections of the settings</source>
      <translation>أقسام الإعدادات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Search skills or people…</source>
      <translation>ابحث عن مهارات أو أشخاص…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Search skills or people</source>
      <translation>البحث عن مهارات أو أشخاص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Add skill</source>
      <translation>إضافة مهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No skills yet</source>
      <translation>لا مهارات بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Skills come with a staff list, or one by one.</source>
      <translation>تأتي المهارات مع قائمة موظفين، أو واحدة واحدة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No match for the search</source>
      <translation>لا نتائج للبحث</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Add skill…</source>
      <translation>إ&amp;ضافة مهارة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Edit or merge skill…</source>
      <translation>&amp;تعديل مهارة أو دمجها…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Wants to &amp;learn it, or no longer</source>
      <translation>يريد ت&amp;علمها أو لم يعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>&amp;Wants to learn it</source>
      <translation>&amp;يريد تعلمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>can show it, level 1 to 5</source>
      <translation>بإمكانه تعليمها، المستوى 1 إلى 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Keys: 0–5 level, W wish</source>
      <translation>المفاتيح: 0–5 للمستوى، W للرغبة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>No skill and nobody is called “{words}”.</source>
      <translation>لا مهارة ولا شخص باسم «{words}».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>cannot show it</source>
      <translation>ليس بإمكانه تعليمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>Add the first skill</source>
      <translation>إضافة أول مهارة</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/skills.py</extracomment>
      <source>{n} skills</source>
      <translation>
        <numerusform>لا مهارات</numerusform>
        <numerusform>مهارة واحدة</numerusform>
        <numerusform>مهارتان</numerusform>
        <numerusform>{n} مهارات</numerusform>
        <numerusform>{n} مهارة</numerusform>
        <numerusform>{n} مهارة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{n} groups</source>
      <translation>
        <numerusform>لا مجموعات</numerusform>
        <numerusform>مجموعة واحدة</numerusform>
        <numerusform>مجموعتان</numerusform>
        <numerusform>{n} مجموعات</numerusform>
        <numerusform>{n} مجموعة</numerusform>
        <numerusform>{n} مجموعة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{groups}. Change what you like, then confirm.</source>
      <translation>{groups}. غيّر ما تشاء ثم أكّد.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Confirmed</source>
      <translation>مؤكدة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{groups}, ready to print</source>
      <translation>{groups}، جاهزة للطباعة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Suggest again</source>
      <translation>اقتراح من جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Weeks ahead</source>
      <translation>الأسابيع القادمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Welcome to RMDesk</source>
      <translation>مرحبًا بك في RMDesk</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Bring your staff list, and the first pairs are two clicks away.</source>
      <translation>أحضر قائمة موظفيك، وأولى الثنائيات على بعد نقرتين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>This week's pairs</source>
      <translation>ثنائيات هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>How to begin</source>
      <translation>كيف تبدأ</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No pairs</source>
      <translation>لا ثنائيات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Suggest pairs</source>
      <translation>ا&amp;قتراح ثنائيات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Confirm</source>
      <translation>تأ&amp;كيد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Why not these two?…</source>
      <translation>&amp;لماذا لا يجتمع هذان؟…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>M&amp;end the week…</source>
      <translation>إ&amp;صلاح الأسبوع…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>If you let go here: {effect}</source>
      <translation>إذا أفلتَّ هنا: {effect}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Previous week</source>
      <translation>الأسبوع ال&amp;سابق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Next week</source>
      <translation>الأسبوع التال&amp;ي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;This week</source>
      <translation>&amp;هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Weeks &amp;ahead</source>
      <translation>الأسابيع القا&amp;دمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Choose a wee&amp;k…</source>
      <translation>&amp;اختيار أسبوع…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>&amp;Suggest again</source>
      <translation>اقتراح من &amp;جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Print sheet</source>
      <translation>طباعة الورقة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No round in week {number}</source>
      <translation>لا جولة في الأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>The next round is in week {number}.</source>
      <translation>الجولة التالية في الأسبوع {number}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>nothing else has to change</source>
      <translation>لا حاجة إلى أي تغيير آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Add first person</source>
      <translation>إضافة أول شخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Look around with a sample company</source>
      <translation>جولة في شركة مثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Confirm</source>
      <translation>تأكيد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Too few people in week {number}</source>
      <translation>أشخاص أقل من اللازم في الأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Pairs need at least two people who are there and take part.</source>
      <translation>تحتاج الثنائيات إلى شخصين على الأقل حاضرين ومشاركين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>No pairs for week {number} yet</source>
      <translation>لا ثنائيات بعد للأسبوع {number}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>{n} people take part. RMDesk finds the best pairs and says why.</source>
      <translation>
        <numerusform>لا أحد يشارك. يجد RMDesk أفضل الثنائيات ويقول السبب.</numerusform>
        <numerusform>يشارك شخص واحد. يجد RMDesk أفضل الثنائيات ويقول السبب.</numerusform>
        <numerusform>يشارك شخصان. يجد RMDesk أفضل الثنائيات ويقول السبب.</numerusform>
        <numerusform>يشارك {n} أشخاص. يجد RMDesk أفضل الثنائيات ويقول السبب.</numerusform>
        <numerusform>يشارك {n} شخصًا. يجد RMDesk أفضل الثنائيات ويقول السبب.</numerusform>
        <numerusform>يشارك {n} شخص. يجد RMDesk أفضل الثنائيات ويقول السبب.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Go to week {number}</source>
      <translation>إلى الأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>See the people</source>
      <translation>عرض الأشخاص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/this_week.py</extracomment>
      <source>Suggest pairs</source>
      <translation>اقتراح ثنائيات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/pages/week_work.py</extracomment>
      <source>Looking for the best pairs…</source>
      <translation>جارٍ البحث عن أفضل الثنائيات…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>{n} copies of the sheet are on their way to {printer}.</source>
      <translation>
        <numerusform>لا نسخ في طريقها إلى {printer}.</numerusform>
        <numerusform>نسخة واحدة من الورقة في طريقها إلى {printer}.</numerusform>
        <numerusform>نسختان من الورقة في طريقهما إلى {printer}.</numerusform>
        <numerusform>{n} نسخ من الورقة في طريقها إلى {printer}.</numerusform>
        <numerusform>{n} نسخة من الورقة في طريقها إلى {printer}.</numerusform>
        <numerusform>{n} نسخة من الورقة في طريقها إلى {printer}.</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The sheet is saved: {path}</source>
      <translation>حُفظت الورقة: {path}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>Lunch pairs week {number}</source>
      <translation>ثنائيات الغداء للأسبوع {number}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>There is no printer on this computer. Save the sheet as a PDF.</source>
      <translation>لا طابعة لهذا الحاسوب. احفظ الورقة بصيغة PDF.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The printer did not take the sheet: {said}</source>
      <translation>لم تقبل الطابعة الورقة: {said}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/printing.py</extracomment>
      <source>The printer {name} does not answer. Check that it is on, or save the sheet as a PDF.</source>
      <translation>الطابعة {name} لا تستجيب. تأكد من أنها تعمل، أو احفظ الورقة بصيغة PDF.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>JSON file</source>
      <translation>ملف JSON</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Skills matrix</source>
      <translation>جدول المهارات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Rounds</source>
      <translation>الجولات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Check-ins</source>
      <translation>التسجيلات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Company</source>
      <translation>الشركة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Excel workbook</source>
      <translation>مصنف Excel</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>CSV table</source>
      <translation>جدول CSV</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/sharing.py</extracomment>
      <source>Calendar file</source>
      <translation>ملف تقويم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Working…</source>
      <translation>جارٍ العمل…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Working</source>
      <translation>جارٍ العمل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/status_line.py</extracomment>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/toast.py</extracomment>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>prefers</source>
      <translation>يفضّل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>cannot</source>
      <translation>لا يناسب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>can</source>
      <translation>يناسب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>{slot}: {answer}</source>
      <translation>{slot}‏: {answer}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Remove: away {days}</source>
      <translation>حذف: غياب {days}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>{first} to {last}</source>
      <translation>{first} إلى {last}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Days away</source>
      <translation>أيام الغياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>First day away</source>
      <translation>أول يوم غياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Last day away</source>
      <translation>آخر يوم غياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Reason (stays private)</source>
      <translation>السبب (يبقى خاصًّا)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Add days away</source>
      <translation>إضافة أيام غياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Times in the week</source>
      <translation>أوقات الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Click a time to change it: can, prefers, cannot.</source>
      <translation>انقر وقتًا لتغييره: يناسب، يفضّل، لا يناسب.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Away</source>
      <translation>الغياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>No slots yet: any workday is fine. Settings has slots.</source>
      <translation>لا مواعيد بعد: أي يوم عمل يصلح. المواعيد في الإعدادات.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>Choose a day in the calendar, or type one.</source>
      <translation>اختر يومًا من التقويم أو اكتبه.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/availability.py</extracomment>
      <source>The last day is before the first.</source>
      <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Earlier</source>
      <translation>أسبق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Later days</source>
      <translation>أيام لاحقة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>Drag a meetup to move it to another day.</source>
      <translation>اسحب لقاءً إلى يوم آخر لنقله.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/calendar_bar.py</extracomment>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/charts.py</extracomment>
      <source>All figures</source>
      <translation>كل الأرقام</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/charts.py</extracomment>
      <source>All figures: {title}</source>
      <translation>كل الأرقام: {title}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/check_in.py</extracomment>
      <source>Did not</source>
      <translation>لا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/check_in.py</extracomment>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Name on sheets</source>
      <translation>الاسم على الأوراق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Start date</source>
      <translation>تاريخ البدء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Notes (stay private)</source>
      <translation>ملاحظات (تبقى خاصة)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Paused until</source>
      <translation>استراحة حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>As the name</source>
      <translation>مثل الاسم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Every other week</source>
      <translation>كل أسبوعين</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Paused until…</source>
      <translation>استراحة حتى…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/details_part.py</extracomment>
      <source>Choose a day after today.</source>
      <translation>اختر يومًا بعد اليوم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>This is not an e-mail address. Write it like ana@example.com.</source>
      <translation>هذا ليس عنوان بريد إلكتروني. اكتبه هكذا: ana@example.com.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>This is not a date. Write it like {example}.</source>
      <translation>هذا ليس تاريخًا. اكتبه هكذا: {example}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>Choose a day</source>
      <translation>اختيار يوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/fields.py</extracomment>
      <source>Choose a day: {field}</source>
      <translation>اختيار يوم: {field}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/flow.py</extracomment>
      <source>Remove {tag}</source>
      <translation>حذف {tag}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>{day}: with {people}, {status}</source>
      <translation>{day}: مع {people}، {status}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>Meetups of this person</source>
      <translation>لقاءات هذا الشخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>showed {skills}</source>
      <translation>علّم {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>was shown {skills}</source>
      <translation>تعلّم {skills}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>No meetups yet. They come with the first confirmed round.</source>
      <translation>لا لقاءات بعد. تأتي مع أول جولة مؤكدة.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/history_part.py</extracomment>
      <source>{n} different people</source>
      <translation>
        <numerusform>لا أشخاص</numerusform>
        <numerusform>شخص واحد</numerusform>
        <numerusform>شخصان مختلفان</numerusform>
        <numerusform>{n} أشخاص مختلفين</numerusform>
        <numerusform>{n} شخصًا مختلفًا</numerusform>
        <numerusform>{n} شخص مختلف</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>First name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Last name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Reports to</source>
      <translation>الرئيس</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Can show (a list)</source>
      <translation>ما يعلّمه (قائمة)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Wants to learn (a list)</source>
      <translation>ما يريد تعلمه (قائمة)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Interests (a list)</source>
      <translation>الاهتمامات (قائمة)</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>One skill: the header is its name</source>
      <translation>مهارة واحدة: العنوان اسمها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The name of a skill</source>
      <translation>اسم مهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The level of that skill</source>
      <translation>مستوى تلك المهارة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>A training</source>
      <translation>دورة تدريبية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>How often somebody takes part</source>
      <translation>كم مرة يشارك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Takes a break until</source>
      <translation>استراحة حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Away from</source>
      <translation>غياب من</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Away until</source>
      <translation>غياب حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>One time: the header is its name</source>
      <translation>موعد واحد: العنوان اسمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>In the list</source>
      <translation>في القائمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>For instance</source>
      <translation>مثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Is taken for</source>
      <translation>يؤخذ على أنه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Column {letter}</source>
      <translation>العمود {letter}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>What the column {header} holds</source>
      <translation>ما في العمود {header}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Leave out</source>
      <translation>ترك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>The columns of the list</source>
      <translation>أعمدة القائمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_columns.py</extracomment>
      <source>Private, so never taken</source>
      <translation>خاص، لا يؤخذ أبدًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>What the import would do</source>
      <translation>ما سيفعله الاستيراد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>The rows that cannot be taken</source>
      <translation>الصفوف التي لا يمكن أخذها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>&amp;Save these rows…</source>
      <translation>&amp;حفظ هذه الصفوف…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>To mend</source>
      <translation>للتصحيح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>Write the right value into the list's own cell and press Enter, or save these rows, mend them in your spreadsheet program and import them then.</source>
      <translation>اكتب القيمة الصحيحة في الخلية واضغط الإدخال، أو احفظ هذه الصفوف وصححها في برنامج الجداول ثم استوردها.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/import_preview.py</extracomment>
      <source>To mend ({n})</source>
      <translation>
        <numerusform>للتصحيح ({n})</numerusform>
        <numerusform>للتصحيح ({n})</numerusform>
        <numerusform>للتصحيح ({n})</numerusform>
        <numerusform>للتصحيح ({n})</numerusform>
        <numerusform>للتصحيح ({n})</numerusform>
        <numerusform>للتصحيح ({n})</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Which number is the day</source>
      <translation>أي الرقمين هو اليوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Let them pause until</source>
      <translation>استراحة حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Break until</source>
      <translation>استراحة حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>On leave, says the list: {names}. Let them pause until</source>
      <translation>في إجازة بحسب القائمة: {names}. استراحة حتى</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>“{date}” in “{header}” can be two days:</source>
      <translation>قد يكون «{date}» في «{header}» أحد يومين:</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/import_questions.py</extracomment>
      <source>“{name}” is the same skill as “{other}”</source>
      <translation>«{name}» هي نفسها المهارة «{other}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>nothing yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>knows the basics</source>
      <translation>يعرف الأساسيات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>gets by</source>
      <translation>يتدبر أمره</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>very good</source>
      <translation>جيد جدًّا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/level_picker.py</extracomment>
      <source>master</source>
      <translation>متمكن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Pictures ({formats})</source>
      <translation>صور ({formats})</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Choose a picture…</source>
      <translation>اختيار صورة…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Remove</source>
      <translation>حذف</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>Choose a logo</source>
      <translation>اختيار شعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>The logo</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/logo_field.py</extracomment>
      <source>No logo</source>
      <translation>بلا شعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/matrix.py</extracomment>
      <source>People and skills</source>
      <translation>الأشخاص والمهارات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/matrix.py</extracomment>
      <source>Keys 0 to 5 set how well somebody can show a skill, W a wish to learn it.</source>
      <translation>المفاتيح 0 إلى 5 تحدد إجادة الشخص للمهارة، وW تسجل رغبة في تعلمها.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Calendar of meetups</source>
      <translation>تقويم اللقاءات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Weekdays</source>
      <translation>أيام الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_calendar.py</extracomment>
      <source>Weeks</source>
      <translation>الأسابيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Meetups of the day</source>
      <translation>لقاءات اليوم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Code on a slip</source>
      <translation>رمز القسيمة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Time and place</source>
      <translation>الوقت والمكان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Choose a meetup to check it in or move it.</source>
      <translation>اختر لقاءً لتسجيله أو نقله.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Clash: {why}</source>
      <translation>تعارض: {why}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>Same time and place as now</source>
      <translation>الوقت والمكان كما هما الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>No set time</source>
      <translation>بلا وقت محدد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>No meetups on this day.</source>
      <translation>لا لقاءات في هذا اليوم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>{person} in {skill}: level {before} → {after}</source>
      <translation>{person} في {skill}: المستوى {before} ← {after}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/meetup_panel.py</extracomment>
      <source>It stays where it is. {why}</source>
      <translation>يبقى حيث هو. {why}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/met_matrix.py</extracomment>
      <source>{a} and {b} met {n} times</source>
      <translation>
        <numerusform>لم يلتق {a} و{b}</numerusform>
        <numerusform>التقى {a} و{b} مرة واحدة</numerusform>
        <numerusform>التقى {a} و{b} مرتين</numerusform>
        <numerusform>التقى {a} و{b} {n} مرات</numerusform>
        <numerusform>التقى {a} و{b} {n} مرة</numerusform>
        <numerusform>التقى {a} و{b} {n} مرة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/met_matrix.py</extracomment>
      <source>{a} and {b} have not met yet</source>
      <translation>لم يلتقِ {a} و{b} بعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Lock</source>
      <translation>تثبيت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Swap…</source>
      <translation>تبديل…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Move…</source>
      <translation>نقل…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Never pair</source>
      <translation>لا يجتمعان</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Out</source>
      <translation>غائب</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Move to another time</source>
      <translation>نقل إلى وقت آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>They choose a time</source>
      <translation>يختاران الوقت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>No lesson this time: they get to know each other.</source>
      <translation>لا درس هذه المرة: يتعارفان.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>{name} is out this week</source>
      <translation>غياب {name} هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Unlock</source>
      <translation>إلغاء التثبيت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Let go of</source>
      <translation>ترك هذا الثنائي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pair_card.py</extracomment>
      <source>Keep, whatever is suggested</source>
      <translation>إبقاؤهما أيًّا كان الاقتراح</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>Give a break of {n} weeks</source>
      <translation>منح استراحة {n} أسابيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/pause_row.py</extracomment>
      <source>{person} has missed three meetups in a row.</source>
      <translation>فاتت {person} ثلاثة لقاءات متتالية.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_chip.py</extracomment>
      <source>{about}. Press for what can be done; drag onto somebody to swap.</source>
      <translation>{about}. اضغط لترى ما يمكن عمله؛ واسحب فوق شخص آخر للتبديل.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Archive</source>
      <translation>أرشفة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>About this person</source>
      <translation>عن هذا الشخص</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>How often all of them take part</source>
      <translation>كم مرة يشارك كل منهم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Different: left as they are</source>
      <translation>مختلف: يبقى كما هو</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Archive all</source>
      <translation>أرشفة الجميع</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>{n} people chosen</source>
      <translation>
        <numerusform>لم يُختر أحد</numerusform>
        <numerusform>اختير شخص واحد</numerusform>
        <numerusform>اختير شخصان</numerusform>
        <numerusform>اختير {n} أشخاص</numerusform>
        <numerusform>اختير {n} شخصًا</numerusform>
        <numerusform>اختير {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Choose somebody in the table to see and change everything.</source>
      <translation>اختر شخصًا من الجدول لترى كل شيء وتغيّره.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>here since {day}</source>
      <translation>هنا منذ {day}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Bring back</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>New person</source>
      <translation>شخص جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>The name is enough to begin with; the rest can follow.</source>
      <translation>يكفي الاسم للبداية، والباقي يأتي لاحقًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_editor.py</extracomment>
      <source>Bring all back</source>
      <translation>إعادة الجميع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Why not with somebody else?…</source>
      <translation>&amp;لماذا ليس مع غيره؟…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Swap with…</source>
      <translation>&amp;تبديل مع…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/person_menu.py</extracomment>
      <source>&amp;Out this week</source>
      <translation>&amp;غائب هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Photo from a &amp;file…</source>
      <translation>صورة من &amp;ملف…</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>&amp;Paste photo</source>
      <translation>&amp;لصق صورة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>&amp;Remove photo</source>
      <translation>&amp;حذف الصورة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Photo of {name}</source>
      <translation>صورة {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Change the photo</source>
      <translation>تغيير الصورة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>Choose a photo</source>
      <translation>اختيار صورة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>{file} is too large a picture.</source>
      <translation>{file} صورة أكبر من اللازم.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/photo.py</extracomment>
      <source>{file} is not a picture.</source>
      <translation>{file} ليس صورة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Previous month</source>
      <translation>الشهر السابق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Next month</source>
      <translation>الشهر التالي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/plain_calendar.py</extracomment>
      <source>Days of the month</source>
      <translation>أيام الشهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Sitting out this week</source>
      <translation>خارج الجولة هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Not here this week</source>
      <translation>غائبون هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>Here after all</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/round_board.py</extracomment>
      <source>{name} is here after all</source>
      <translation>حضور {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Remove {name}</source>
      <translation>حذف {name}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Never pair with</source>
      <translation>لا يجتمع مع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Type a name</source>
      <translation>اكتب اسمًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Would like to meet</source>
      <translation>يرغب في لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>The reason is for you alone: no sheet or export shows it.</source>
      <translation>السبب لك وحدك: لا يظهر في ورقة ولا تصدير.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Choose a person from the list first.</source>
      <translation>اختر أولًا شخصًا من القائمة.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/rules_part.py</extracomment>
      <source>Nobody is called “{name}”.</source>
      <translation>لا أحد اسمه «{name}».</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>How was it for {name}?</source>
      <translation>كيف كان اللقاء لـ{name}؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Would {name} meet again?</source>
      <translation>هل يود {name} اللقاء مجددًا؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Note, only for you</source>
      <translation>ملاحظة، لك وحدك</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>Meet again?</source>
      <translation>لقاء آخر؟</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>gladly again</source>
      <translation>بكل سرور</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>rather not again</source>
      <translation>أفضل لا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/said_part.py</extracomment>
      <source>{n} of 5</source>
      <translation>{n} من 5</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/score_bar.py</extracomment>
      <source>How good this round is: {words}</source>
      <translation>جودة هذه الجولة: {words}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/score_bar.py</extracomment>
      <source>The whole bar is the best round this week can have. That it is the best is proven, not guessed.</source>
      <translation>الشريط كله هو أفضل جولة ممكنة هذا الأسبوع. وكونها الأفضل مبرهَن لا تخمين.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Plan several weeks at once, so that nobody meets the same person too soon. Weeks that are confirmed stay as they are.</source>
      <translation>خطّط عدة أسابيع معًا كي لا يلتقي أحد الشخص نفسه قريبًا. الأسابيع المؤكدة تبقى كما هي.</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} weeks planned</source>
      <translation>
        <numerusform>لا أسابيع مخططة</numerusform>
        <numerusform>أسبوع واحد مخطط</numerusform>
        <numerusform>أسبوعان مخططان</numerusform>
        <numerusform>{n} أسابيع مخططة</numerusform>
        <numerusform>{n} أسبوعًا مخططًا</numerusform>
        <numerusform>{n} أسبوع مخطط</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>How many weeks</source>
      <translation>كم أسبوعًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Plan these weeks</source>
      <translation>تخطيط هذه الأسابيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Throw the plan away</source>
      <translation>التخلص من الخطة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Planning…</source>
      <translation>جارٍ التخطيط…</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} times somebody sits out</source>
      <translation>
        <numerusform>لا يبقى أحد خارج جولة</numerusform>
        <numerusform>مرة واحدة يبقى أحد خارج الجولة</numerusform>
        <numerusform>مرتان يبقى فيهما أحد خارج الجولة</numerusform>
        <numerusform>{n} مرات يبقى فيها أحد خارج الجولة</numerusform>
        <numerusform>{n} مرة يبقى فيها أحد خارج الجولة</numerusform>
        <numerusform>{n} مرة يبقى فيها أحد خارج الجولة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>nobody is left out</source>
      <translation>لا يبقى أحد خارجًا</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>{n} pairs meet again within three weeks</source>
      <translation>
        <numerusform>لا ثنائي يتكرر خلال ثلاثة أسابيع</numerusform>
        <numerusform>ثنائي واحد يتكرر خلال ثلاثة أسابيع</numerusform>
        <numerusform>ثنائيان يتكرران خلال ثلاثة أسابيع</numerusform>
        <numerusform>{n} ثنائيات تتكرر خلال ثلاثة أسابيع</numerusform>
        <numerusform>{n} ثنائيًّا يتكرر خلال ثلاثة أسابيع</numerusform>
        <numerusform>{n} ثنائي يتكرر خلال ثلاثة أسابيع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>nobody meets the same person within three weeks</source>
      <translation>لا أحد يلتقي الشخص نفسه خلال ثلاثة أسابيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>at least {percent} % of the learning any plan could bring</source>
      <translation>على الأقل {percent}% مما تتيحه أي خطة من التعلم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>weeks</source>
      <translation>أسابيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_board.py</extracomment>
      <source>Keep as drafts</source>
      <translation>حفظها مسودات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_table.py</extracomment>
      <source>People and weeks</source>
      <translation>الأشخاص والأسابيع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/season_table.py</extracomment>
      <source>Enter shows the week.</source>
      <translation>مفتاح الإدخال يعرض الأسبوع.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Usual</source>
      <translation>المعتاد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Portrait</source>
      <translation>طولي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Landscape</source>
      <translation>عرضي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster</source>
      <translation>ملصق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster by day</source>
      <translation>ملصق حسب الأيام</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Poster in large type</source>
      <translation>ملصق بخط كبير</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Personal slips</source>
      <translation>قسائم شخصية</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>The month</source>
      <translation>الشهر</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Sign-up form</source>
      <translation>استمارة التسجيل</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Agreement of two partners</source>
      <translation>اتفاق شريكين</translation>
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
      <translation>ال&amp;ورقة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>Pa&amp;per</source>
      <translation>&amp;حجم الورق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sheet_choice.py</extracomment>
      <source>&amp;Orientation</source>
      <translation>الات&amp;جاه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/sidebar.py</extracomment>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>“{drop}” may be “{keep}”</source>
      <translation>لعل «{drop}» هي «{keep}»</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Only one person can do this</source>
      <translation>لا يعرف هذا إلا شخص واحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Wanted, nobody teaches it</source>
      <translation>مطلوب ولا أحد يعلّمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Perhaps the same</source>
      <translation>لعلهما شيء واحد</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Only one person can do these ({n})</source>
      <translation>
        <numerusform>لا يعرفها إلا شخص واحد ({n})</numerusform>
        <numerusform>لا يعرفها إلا شخص واحد ({n})</numerusform>
        <numerusform>لا يعرفها إلا شخص واحد ({n})</numerusform>
        <numerusform>لا يعرفها إلا شخص واحد ({n})</numerusform>
        <numerusform>لا يعرفها إلا شخص واحد ({n})</numerusform>
        <numerusform>لا يعرفها إلا شخص واحد ({n})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>Wanted, nobody teaches them ({n})</source>
      <translation>
        <numerusform>مطلوبة ولا أحد يعلّمها ({n})</numerusform>
        <numerusform>مطلوبة ولا أحد يعلّمها ({n})</numerusform>
        <numerusform>مطلوبة ولا أحد يعلّمها ({n})</numerusform>
        <numerusform>مطلوبة ولا أحد يعلّمها ({n})</numerusform>
        <numerusform>مطلوبة ولا أحد يعلّمها ({n})</numerusform>
        <numerusform>مطلوبة ولا أحد يعلّمها ({n})</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>{skill}: {person}</source>
      <translation>{skill}‏: {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/widgets/skill_findings.py</extracomment>
      <source>{n} want to learn it</source>
      <translation>
        <numerusform>لا أحد يريد تعلمها</numerusform>
        <numerusform>واحد يريد تعلمها</numerusform>
        <numerusform>اثنان يريدان تعلمها</numerusform>
        <numerusform>{n} يريدون تعلمها</numerusform>
        <numerusform>{n} يريدون تعلمها</numerusform>
        <numerusform>{n} يريدون تعلمها</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Level of {skill}</source>
      <translation>مستوى {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Remove {skill}</source>
      <translation>حذف {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>How soon: {skill}</source>
      <translation>متى: {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Present level in {skill}</source>
      <translation>المستوى الحالي في {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add a skill to show, then Enter</source>
      <translation>أضف مهارة لتعليمها ثم اضغط الإدخال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add a skill to learn, then Enter</source>
      <translation>أضف مهارة لتعلمها ثم اضغط الإدخال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Interests</source>
      <translation>الاهتمامات</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Add an interest, then Enter</source>
      <translation>أضف اهتمامًا ثم اضغط الإدخال</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>Likes to talk about</source>
      <translation>يحب الحديث عن</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>some day</source>
      <translation>يومًا ما</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>this year</source>
      <translation>هذه السنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/skill_lists.py</extracomment>
      <source>soon</source>
      <translation>قريبًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Previous week</source>
      <translation>الأسبوع السابق</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Next week</source>
      <translation>الأسبوع التالي</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Choose a week in a calendar</source>
      <translation>اختيار أسبوع من التقويم</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/widgets/week_bar.py</extracomment>
      <source>Choose a week</source>
      <translation>اختيار أسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>All like {topics}</source>
      <translation>الجميع يحبون {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>As good as this week can be</source>
      <translation>أفضل ما يمكن هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Both like {topics}</source>
      <translation>كلاهما يحب {topics}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Not possible: {why}</source>
      <translation>غير ممكن: {why}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{first} would meet {second} again after {n} weeks</source>
      <translation>
        <numerusform>سيلتقي {first} و{second} مجددًا في الأسبوع نفسه</numerusform>
        <numerusform>سيلتقي {first} و{second} مجددًا بعد أسبوع</numerusform>
        <numerusform>سيلتقي {first} و{second} مجددًا بعد أسبوعين</numerusform>
        <numerusform>سيلتقي {first} و{second} مجددًا بعد {n} أسابيع</numerusform>
        <numerusform>سيلتقي {first} و{second} مجددًا بعد {n} أسبوعًا</numerusform>
        <numerusform>سيلتقي {first} و{second} مجددًا بعد {n} أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Just as good</source>
      <translation>بالجودة نفسها</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % of the learning this week could hold</source>
      <translation>{percent}% من التعلم الممكن هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>For it: {why}.</source>
      <translation>مع ذلك: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Against it: {why}.</source>
      <translation>ضد ذلك: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>First time together</source>
      <translation>معًا لأول مرة</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>New group of three</source>
      <translation>ثلاثي جديد</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>Locked</source>
      <translation>مثبّت</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % less learning</source>
      <translation>تعلم أقل بنسبة {percent}%</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{names} would learn nothing</source>
      <translation>لا شيء يتعلمه {names}</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{names} would now learn something</source>
      <translation>هناك الآن ما يتعلمه {names}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} more people left out</source>
      <translation>
        <numerusform>لا أحد آخر يبقى خارجًا</numerusform>
        <numerusform>شخص آخر يبقى خارجًا</numerusform>
        <numerusform>شخصان آخران يبقيان خارجًا</numerusform>
        <numerusform>{n} أشخاص آخرون خارجًا</numerusform>
        <numerusform>{n} شخصًا آخر خارجًا</numerusform>
        <numerusform>{n} شخص آخر خارجًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} more groups of three</source>
      <translation>
        <numerusform>لا ثلاثيات أخرى</numerusform>
        <numerusform>ثلاثي آخر</numerusform>
        <numerusform>ثلاثيان آخران</numerusform>
        <numerusform>{n} ثلاثيات أخرى</numerusform>
        <numerusform>{n} ثلاثيًّا آخر</numerusform>
        <numerusform>{n} ثلاثي آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{n} pairs meet again too soon</source>
      <translation>
        <numerusform>لا ثنائي يتكرر قريبًا</numerusform>
        <numerusform>ثنائي واحد يتكرر قريبًا</numerusform>
        <numerusform>ثنائيان يتكرران قريبًا</numerusform>
        <numerusform>{n} ثنائيات تتكرر قريبًا</numerusform>
        <numerusform>{n} ثنائيًّا يتكرر قريبًا</numerusform>
        <numerusform>{n} ثنائي يتكرر قريبًا</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} are together this week.</source>
      <translation>{a} و{b} معًا هذا الأسبوع.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>If they met: {why}.</source>
      <translation>إذا التقيا: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>What would have to change: {why}.</source>
      <translation>ما الذي يجب أن يتغير: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{percent} % more learning</source>
      <translation>تعلم أكثر بنسبة {percent}%</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} cannot meet this week: {why}.</source>
      <translation>لا يمكن أن يلتقي {a} و{b} هذا الأسبوع: {why}.</translation>
    </message>
    <message>
      <extracomment>rmdesk/ui/words.py</extracomment>
      <source>{a} and {b} could meet this week, but are not together.</source>
      <translation>يمكن أن يلتقي {a} و{b} هذا الأسبوع، لكنهما ليسا معًا.</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the company is closed all week</source>
      <translation>الشركة مغلقة طوال الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>starts on {0}</source>
      <translation>البداية {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>takes a break until {0}</source>
      <translation>في استراحة حتى {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>takes part every other week, and this is not their week</source>
      <translation>المشاركة كل أسبوعين، وليس هذا دورها</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>is away all week</source>
      <translation>غياب طوال الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>has no slot they can use this week</source>
      <translation>لا موعد مناسب هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} are locked together this week</source>
      <translation>{0} مثبّتون معًا هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are never paired, by a rule of yours</source>
      <translation>لا يجتمعان أبدًا، بقاعدة منك</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are partners and meet anyway</source>
      <translation>هما شريكان ويلتقيان على أي حال</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they share no free time this week</source>
      <translation>لا وقت مشترك بينهما هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>too few would be left: {0}</source>
      <translation>سيبقى أقل من اللازم: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} does not take part this week: {1}</source>
      <translation>لا مشاركة لـ{0} هذا الأسبوع: {1}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people are an odd number, and it is their turn to sit out</source>
      <translation>
        <numerusform>العدد {0} فردي، وهذا دور الاستراحة</numerusform>
        <numerusform>العدد {0} فردي، وهذا دور الاستراحة</numerusform>
        <numerusform>العدد {0} فردي، وهذا دور الاستراحة</numerusform>
        <numerusform>العدد {0} فردي، وهذا دور الاستراحة</numerusform>
        <numerusform>العدد {0} فردي، وهذا دور الاستراحة</numerusform>
        <numerusform>العدد {0} فردي، وهذا دور الاستراحة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>nobody else can meet them this week</source>
      <translation>لا أحد غيره يستطيع اللقاء هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the rules leave no place for them this week</source>
      <translation>لا تترك القواعد مكانًا هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>not everybody can be placed because of these limits: {0}</source>
      <translation>لا مكان للجميع بسبب هذه الحدود: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the tables on {0} at {1} ({2}) are too few: {3}</source>
      <translation>عدد الطاولات يوم {0} الساعة {1} ({2}) غير كافٍ: {3}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people can meet at no other time</source>
      <translation>
        <numerusform>{0} شخص لا يستطيعون اللقاء في وقت آخر</numerusform>
        <numerusform>{0} شخص لا يستطيع اللقاء في وقت آخر</numerusform>
        <numerusform>{0} شخصان لا يستطيعان اللقاء في وقت آخر</numerusform>
        <numerusform>{0} أشخاص لا يستطيعون اللقاء في وقت آخر</numerusform>
        <numerusform>{0} شخصًا لا يستطيعون اللقاء في وقت آخر</numerusform>
        <numerusform>{0} شخص لا يستطيعون اللقاء في وقت آخر</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one person can meet at no other time</source>
      <translation>شخص واحد لا يستطيع اللقاء في وقت آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>of {0} no more than {1} may be away at once</source>
      <translation>من {0} لا يجوز أن يغيب أكثر من {1} في وقت واحد</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>a table that was imported says so</source>
      <translation>هكذا ورد في جدول مستورد</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} people are an odd number, so three meet together</source>
      <translation>
        <numerusform>العدد {0} فردي، لذا يلتقي ثلاثة معًا</numerusform>
        <numerusform>العدد {0} فردي، لذا يلتقي ثلاثة معًا</numerusform>
        <numerusform>العدد {0} فردي، لذا يلتقي ثلاثة معًا</numerusform>
        <numerusform>العدد {0} فردي، لذا يلتقي ثلاثة معًا</numerusform>
        <numerusform>العدد {0} فردي، لذا يلتقي ثلاثة معًا</numerusform>
        <numerusform>العدد {0} فردي، لذا يلتقي ثلاثة معًا</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>no table is free for them at a time they share</source>
      <translation>لا طاولة خالية في وقت مشترك</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met in the last three weeks, and nothing else was possible: {0}</source>
      <translation>التقيا في الأسابيع الثلاثة الأخيرة، ولم يكن غير ذلك ممكنًا: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>there are too few people</source>
      <translation>الأشخاص أقل من اللازم</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the never-pair rules</source>
      <translation>قواعد «لا يجتمعان»</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the times people can come</source>
      <translation>الأوقات التي تناسب الأشخاص</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>who is away</source>
      <translation>الغائبون</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the cover rules</source>
      <translation>قواعد التغطية</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the locked pairs</source>
      <translation>الثنائيات المثبتة</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} can show {1}: {2}</source>
      <translation>بإمكان {0} تعليم {1}‏: {2}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>both like {0}</source>
      <translation>كلاهما يحب {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they have not met within a year</source>
      <translation>لم يلتقيا منذ سنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>a newcomer meets a veteran</source>
      <translation>جديد يلتقي أحد القدامى</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>two departments meet</source>
      <translation>يلتقي قسمان</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they would like to meet</source>
      <translation>يرغبان في اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>their last meetup did not happen</source>
      <translation>لقاؤهما الأخير لم يتم</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one reports to the other</source>
      <translation>أحدهما رئيس الآخر</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met {0} weeks ago</source>
      <translation>
        <numerusform>التقيا قبل {0} أسبوع</numerusform>
        <numerusform>التقيا قبل {0} أسبوع</numerusform>
        <numerusform>التقيا قبل أسبوعين ({0})</numerusform>
        <numerusform>التقيا قبل {0} أسابيع</numerusform>
        <numerusform>التقيا قبل {0} أسبوعًا</numerusform>
        <numerusform>التقيا قبل {0} أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they met last week</source>
      <translation>التقيا الأسبوع الماضي</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they last met {0} weeks ago</source>
      <translation>
        <numerusform>آخر لقاء قبل {0} أسبوع</numerusform>
        <numerusform>آخر لقاء قبل {0} أسبوع</numerusform>
        <numerusform>آخر لقاء قبل أسبوعين ({0})</numerusform>
        <numerusform>آخر لقاء قبل {0} أسابيع</numerusform>
        <numerusform>آخر لقاء قبل {0} أسبوعًا</numerusform>
        <numerusform>آخر لقاء قبل {0} أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would learn nothing</source>
      <translation>لا شيء يتعلمه {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>neither could show the other anything they want to learn</source>
      <translation>لا أحد منهما يعلّم الآخر شيئًا يريد تعلمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>they are together in the best round there is</source>
      <translation>هما معًا في أفضل جولة ممكنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the round would be worth {0} % less learning and mixing</source>
      <translation>ستنقص الجولة {0}% من التعلم والمزج</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the round would be worth almost the same</source>
      <translation>ستبقى قيمة الجولة نفسها تقريبًا</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} more people would be left out</source>
      <translation>
        <numerusform>سيبقى {0} شخص آخر خارجًا</numerusform>
        <numerusform>سيبقى {0} شخص آخر خارجًا</numerusform>
        <numerusform>سيبقى شخصان آخران ({0}) خارجًا</numerusform>
        <numerusform>سيبقى {0} أشخاص آخرين خارجًا</numerusform>
        <numerusform>سيبقى {0} شخصًا آخر خارجًا</numerusform>
        <numerusform>سيبقى {0} شخص آخر خارجًا</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one more person would be left out</source>
      <translation>سيبقى شخص آخر خارجًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>there would be one more group of three</source>
      <translation>سيكون هناك ثلاثي آخر</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>more people would meet again too soon</source>
      <translation>سيلتقي مزيد من الأشخاص مجددًا قبل الأوان</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>the never-pair rule would have to be taken back</source>
      <translation>يلزم إلغاء قاعدة «لا يجتمعان»</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would have to be there</source>
      <translation>يلزم حضور {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one of them would have to come at a time the other can: {0}</source>
      <translation>يلزم أن يأتي أحدهما في وقت يناسب الآخر: {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>both would have to be there on the same day</source>
      <translation>يلزم حضور الاثنين في اليوم نفسه</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>one more of {0} would have to be let go at once</source>
      <translation>يلزم السماح بغياب شخص آخر من {0} في الوقت نفسه</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>{0} would have to be unlocked</source>
      <translation>يلزم إلغاء تثبيت {0}</translation>
    </message>
    <message>
      <extracomment>rmdesk/matching/reasons.py</extracomment>
      <source>lock the two together, and everybody else is paired round them</source>
      <translation>ثبّت الاثنين معًا، وتُرتَّب بقية الثنائيات حولهما</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added {person}</source>
      <translation>تمت إضافة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited {person}</source>
      <translation>تم تعديل بيانات {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited {n} people</source>
      <translation>
        <numerusform>لم تُعدَّل بيانات أحد</numerusform>
        <numerusform>تم تعديل بيانات شخص واحد</numerusform>
        <numerusform>تم تعديل بيانات شخصين</numerusform>
        <numerusform>تم تعديل بيانات {n} أشخاص</numerusform>
        <numerusform>تم تعديل بيانات {n} شخصًا</numerusform>
        <numerusform>تم تعديل بيانات {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Archived {person}</source>
      <translation>تمت أرشفة {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Archived {n} people</source>
      <translation>
        <numerusform>لم يؤرشف أحد</numerusform>
        <numerusform>تمت أرشفة شخص واحد</numerusform>
        <numerusform>تمت أرشفة شخصين</numerusform>
        <numerusform>تمت أرشفة {n} أشخاص</numerusform>
        <numerusform>تمت أرشفة {n} شخصًا</numerusform>
        <numerusform>تمت أرشفة {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Brought back {person}</source>
      <translation>تمت إعادة {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Brought back {n} people</source>
      <translation>
        <numerusform>لم يُعَد أحد</numerusform>
        <numerusform>تمت إعادة شخص واحد</numerusform>
        <numerusform>تمت إعادة شخصين</numerusform>
        <numerusform>تمت إعادة {n} أشخاص</numerusform>
        <numerusform>تمت إعادة {n} شخصًا</numerusform>
        <numerusform>تمت إعادة {n} شخص</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the photo of {person}</source>
      <translation>تم تغيير صورة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the photo of {person}</source>
      <translation>تم حذف صورة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the interests of {person}</source>
      <translation>تم تغيير اهتمامات {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed whom {person} reports to</source>
      <translation>تم تغيير رئيس {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Imported {file}</source>
      <translation>تم استيراد {file}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Wrote a calendar file</source>
      <translation>تمت كتابة ملف تقويم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the message</source>
      <translation>تم تغيير الرسالة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed what {person} can show</source>
      <translation>تم تغيير ما بإمكان {person} تعليمه</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed what {person} wants to learn</source>
      <translation>تم تغيير رغبات التعلم لدى {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} can show {skill} (level {level})</source>
      <translation>بإمكان {person} تعليم {skill} (المستوى {level})</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} no longer shows {skill}</source>
      <translation>لم تعد {skill} مما لدى {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} wants to learn {skill}</source>
      <translation>من رغبات {person} تعلم {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} no longer wants to learn {skill}</source>
      <translation>لم تعد {skill} من رغبات {person}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Level {level} now stands in {n} cells</source>
      <translation>
        <numerusform>لم يوضع المستوى {level} في أي خانة</numerusform>
        <numerusform>المستوى {level} الآن في خانة واحدة</numerusform>
        <numerusform>المستوى {level} الآن في خانتين</numerusform>
        <numerusform>المستوى {level} الآن في {n} خانات</numerusform>
        <numerusform>المستوى {level} الآن في {n} خانة</numerusform>
        <numerusform>المستوى {level} الآن في {n} خانة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the wish to learn in {n} cells</source>
      <translation>
        <numerusform>لم تتغير رغبة التعلم في أي خانة</numerusform>
        <numerusform>تم تغيير رغبة التعلم في خانة واحدة</numerusform>
        <numerusform>تم تغيير رغبة التعلم في خانتين</numerusform>
        <numerusform>تم تغيير رغبة التعلم في {n} خانات</numerusform>
        <numerusform>تم تغيير رغبة التعلم في {n} خانة</numerusform>
        <numerusform>تم تغيير رغبة التعلم في {n} خانة</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added the skill {skill}</source>
      <translation>تمت إضافة المهارة {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited the skill {skill}</source>
      <translation>تم تعديل المهارة {skill}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Merged {drop} into {keep}</source>
      <translation>تم دمج {drop} في {keep}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>From now on never paired: {a} and {b}</source>
      <translation>لن يجتمعا بعد الآن: {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Allowed pairing {a} and {b}</source>
      <translation>تم السماح بجمع {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} would like to meet</source>
      <translation>يرغب {a} و{b} في اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} need not meet</source>
      <translation>تم إلغاء رغبة {a} و{b} في اللقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>At most {number} of {unit} may be away at once</source>
      <translation>يُسمح بغياب {number} من {unit} في وقت واحد على الأكثر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Dropped the cover rule for {unit}</source>
      <translation>تم حذف قاعدة تغطية {unit}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Set up the company as is usual here</source>
      <translation>تم إعداد الشركة كما هو معتاد هنا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the settings</source>
      <translation>تم تغيير الإعدادات</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the logo</source>
      <translation>تم تغيير الشعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the logo</source>
      <translation>تم حذف الشعار</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Added the slot {slot}</source>
      <translation>تمت إضافة الموعد {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Edited the slot {slot}</source>
      <translation>تم تعديل الموعد {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed the slot {slot}</source>
      <translation>تم حذف الموعد {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed when {person} can come</source>
      <translation>تم تغيير أوقات {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is away</source>
      <translation>غياب {person} مسجَّل</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Took an absence back</source>
      <translation>تم إلغاء غياب</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} takes a break</source>
      <translation>{person} في استراحة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is back</source>
      <translation>انتهت استراحة {person}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the closed days</source>
      <translation>تم تغيير أيام الإغلاق</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Suggested pairs for {week}</source>
      <translation>تم اقتراح ثنائيات {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Confirmed the round of {week}</source>
      <translation>تم تأكيد جولة {week}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Locked {people}</source>
      <translation>تم تثبيت {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Unlocked {people}</source>
      <translation>تم إلغاء تثبيت {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Swapped {a} and {b}</source>
      <translation>تم تبديل {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Moved {person} to {slot}</source>
      <translation>تم نقل {person} إلى {slot}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Left {person} out this week</source>
      <translation>تم استثناء {person} هذا الأسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} is here this week after all</source>
      <translation>حضور {person} هذا الأسبوع مسجَّل</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Mended the round of {week}</source>
      <translation>تم إصلاح جولة {week}</translation>
    </message>
    <message numerus="yes">
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Planned {n} weeks</source>
      <translation>
        <numerusform>لم يُخطط أي أسبوع</numerusform>
        <numerusform>تم تخطيط أسبوع واحد</numerusform>
        <numerusform>تم تخطيط أسبوعين</numerusform>
        <numerusform>تم تخطيط {n} أسابيع</numerusform>
        <numerusform>تم تخطيط {n} أسبوعًا</numerusform>
        <numerusform>تم تخطيط {n} أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as done</source>
      <translation>سُجل لقاء على أنه تم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as missed</source>
      <translation>سُجل لقاء على أنه لم يتم</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as cancelled</source>
      <translation>سُجل لقاء على أنه أُلغي</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Marked a meetup as planned</source>
      <translation>سُجل لقاء على أنه مقرر</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Gave {person} no break for now</source>
      <translation>لم يُمنح {person} استراحة حاليًا</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Put a meetup off; it is asked about again in a week</source>
      <translation>تم تأجيل لقاء؛ وسيُسأل عنه مجددًا بعد أسبوع</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what was said of a meetup</source>
      <translation>سُجل ما قيل عن لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{person} has reached the goal “{skill}” and can show it to others now</source>
      <translation>بلغ {person} هدف «{skill}» وبالإمكان الآن تعليمه للآخرين</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what a meetup is about</source>
      <translation>سُجل موضوع لقاء</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>{a} and {b} are partners now</source>
      <translation>{a} و{b} شريكان الآن</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Changed the partnership of {a} and {b}</source>
      <translation>تم تغيير شراكة {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Ended the partnership of {a} and {b}</source>
      <translation>تم إنهاء شراكة {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Reviewed the partnership of {a} and {b}</source>
      <translation>تمت مراجعة شراكة {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Noted what {a} and {b} have brought about</source>
      <translation>سُجل ما أنجزه {a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Removed an outcome of {a} and {b}</source>
      <translation>تم حذف إنجاز لـ{a} و{b}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Called off the sessions that cannot be</source>
      <translation>تم إلغاء الجلسات غير الممكنة</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Moved the meetup of {people}</source>
      <translation>تم نقل لقاء {people}</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Opened the sample company</source>
      <translation>تم فتح شركة المثال</translation>
    </message>
    <message>
      <extracomment>rmdesk/services/labels.py</extracomment>
      <source>Checked in the sample's meetups</source>
      <translation>تم تسجيل لقاءات المثال</translation>
    </message>
  </context>
</TS>
