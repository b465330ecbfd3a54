; What Setup says, in its four languages. Windows' own language decides which one is shown.
!macro SAY NAME EN DE ES AR
  LangString ${NAME} ${LANG_ENGLISH} "${EN}"
  LangString ${NAME} ${LANG_GERMAN} "${DE}"
  LangString ${NAME} ${LANG_SPANISH} "${ES}"
  LangString ${NAME} ${LANG_ARABIC} "${AR}"
!macroend

!insertmacro SAY WhoTitle "Who is it for?" \
  "Für wen?" "¿Para quién?" "لمن هو؟"
!insertmacro SAY WhoText "Choose where RMDesk goes." \
  "Wählen Sie, wohin RMDesk kommt." "Elija dónde instalar RMDesk." "اختر مكان تثبيت RMDesk."
!insertmacro SAY ForMe "Only for &me (no administrator needed)" \
  "Nur für &mich (ohne Administrator)" "Solo para &mí (sin administrador)" \
  "لي فقط (دون الحاجة إلى مسؤول)"
!insertmacro SAY ForAll "For &everyone who uses this computer (asks for an administrator)" \
  "Für &alle an diesem Computer (fragt nach einem Administrator)" \
  "Para &todos los que usan este equipo (pide un administrador)" \
  "لكل من يستخدم هذا الحاسوب (يطلب مسؤولا)"
!insertmacro SAY Portable "On a &USB stick, with its data beside it" \
  "Auf einen &USB-Stick, die Daten daneben" "En una memoria &USB, con sus datos al lado" \
  "على ذاكرة USB مع بياناته بجانبه"
!insertmacro SAY Running "RMDesk is open. Close it, then choose Retry." \
  "RMDesk ist geöffnet. Schließen Sie es und wählen Sie „Wiederholen“." \
  "RMDesk está abierto. Ciérrelo y elija Reintentar." \
  "RMDesk مفتوح. أغلقه ثم اختر إعادة المحاولة."
!insertmacro SAY Closing "Closing RMDesk ..." \
  "RMDesk wird geschlossen ..." "Cerrando RMDesk ..." "جار إغلاق RMDesk ..."
!insertmacro SAY Testing "Checking that the new version works ..." \
  "Prüfe, ob die neue Version läuft ..." "Comprobando que la nueva versión funciona ..." \
  "جار التحقق من عمل الإصدار الجديد ..."
!insertmacro SAY Failed \
  "This version did not pass its own test on this computer. Everything is as it was before." \
  "Diese Version hat ihren Selbsttest auf diesem Computer nicht bestanden. Alles ist wie zuvor." \
  "Esta versión no superó su propia prueba en este equipo. Todo queda como antes." \
  "لم يجتز هذا الإصدار اختباره الذاتي على هذا الحاسوب. كل شيء كما كان من قبل."
!insertmacro SAY NoCopy "The files could not be written to $INSTDIR. Everything is as it was before." \
  "Die Dateien konnten nicht nach $INSTDIR geschrieben werden. Alles ist wie zuvor." \
  "No se pudieron escribir los archivos en $INSTDIR. Todo queda como antes." \
  "تعذرت كتابة الملفات في $INSTDIR. كل شيء كما كان من قبل."
!insertmacro SAY NeedsAdmin "Only an administrator can install RMDesk for everyone." \
  "Nur ein Administrator kann RMDesk für alle installieren." \
  "Solo un administrador puede instalar RMDesk para todos." \
  "يمكن للمسؤول فقط تثبيت RMDesk للجميع."
!insertmacro SAY DataTitle "Your company's data" \
  "Die Daten Ihrer Firma" "Los datos de su empresa" "بيانات شركتك"
!insertmacro SAY DataText \
  "Staff, skills, rounds and backups are kept in $LOCALAPPDATA\RMDesk. They stay there, and a later RMDesk finds them, unless you say otherwise." \
  "Personen, Fähigkeiten, Runden und Sicherungen liegen in $LOCALAPPDATA\RMDesk. Sie bleiben dort, und ein späteres RMDesk findet sie, wenn Sie nichts anderes sagen." \
  "Las personas, capacidades, rondas y copias están en $LOCALAPPDATA\RMDesk. Se quedan ahí, y un RMDesk posterior las encontrará, si no indica otra cosa." \
  "الموظفون والمهارات والجولات والنسخ الاحتياطية في $LOCALAPPDATA\RMDesk. تبقى هناك ويجدها RMDesk لاحقا ما لم تختر غير ذلك."
!insertmacro SAY DataDelete "&Delete this data too. It cannot be brought back." \
  "Auch diese Daten &löschen. Sie sind dann unwiederbringlich fort." \
  "&Eliminar también estos datos. No se podrán recuperar." \
  "احذف هذه البيانات أيضا. لا يمكن استرجاعها."
!insertmacro SAY FileKind "RMDesk company" \
  "RMDesk-Firma" "Empresa de RMDesk" "شركة RMDesk"
