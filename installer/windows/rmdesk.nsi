; RMDesk-Setup.exe. Called by setup.py:
;   makensis -DVERSION=1.2.3 -DSOURCE=<folder> -DICON=<rmdesk.ico>
;            -DSIDE=<picture.bmp> -DOUT=<Setup.exe> [-DQUICK]
;            [-DSIGN=<command that signs the file named after it>] rmdesk.nsi
; Setup itself takes: /S (silent), /ALLUSERS, /PORTABLE, /D=C:\folder (last, no quotes).
; Uninstall.exe takes: /S (silent; keeps the data), /DELETEDATA.
; Exit status: 0 done, 1 cancelled, 2 given up: RMDesk is open, files cannot be written, no
; administrator; 3 the new version failed its self-test and what was there before is back.
Unicode true
Target amd64-unicode
ManifestDPIAware true
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\RMDesk"
Name "RMDesk"
BrandingText "RMDesk ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "RMDesk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "RMDesk Setup"
VIAddVersionKey "CompanyName" "RMDesk contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh

Var Mode ; "me", "all" or "portable"
Var MeButton
Var AllButton
Var PortableButton
Var DeleteData ; 1: the uninstaller is to delete the data too
Var DataButton

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\RMDesk.exe"
Page custom AskMode TakeMode
!define MUI_PAGE_CUSTOMFUNCTION_PRE ChooseFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskData un.TakeData
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"
!include "words.nsh"

; The folder of an earlier install, else the usual one. A folder given by /D= stands.
!macro USUAL_FOLDER
  ${If} $INSTDIR == ""
    ${If} $Mode == "all"
      ReadRegStr $INSTDIR HKLM "${KEY}" "InstallLocation"
    ${ElseIf} $Mode == "me"
      ReadRegStr $INSTDIR HKCU "${KEY}" "InstallLocation"
    ${EndIf}
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $Mode == "all"
      StrCpy $INSTDIR "$PROGRAMFILES64\RMDesk"
    ${ElseIf} $Mode == "me"
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\RMDesk"
    ${Else}
      StrCpy $INSTDIR "$EXEDIR\RMDesk"
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  StrCpy $Mode "me"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "all"
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/PORTABLE" $1
  ${IfNot} ${Errors}
    StrCpy $Mode "portable"
  ${EndIf}
  ${If} ${Silent}
    Call UseMode
  ${EndIf}
FunctionEnd

; Sets the place for shortcuts and registry entries, and the folder.
Function UseMode
  ${If} $Mode == "all"
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      MessageBox MB_OK|MB_ICONSTOP "$(NeedsAdmin)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  !insertmacro USUAL_FOLDER
FunctionEnd

Function AskMode
  !insertmacro MUI_HEADER_TEXT "$(WhoTitle)" "$(WhoText)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 10u 100% 14u "$(ForMe)"
  Pop $MeButton
  ${NSD_CreateRadioButton} 0 30u 100% 14u "$(ForAll)"
  Pop $AllButton
  ${NSD_CreateRadioButton} 0 50u 100% 14u "$(Portable)"
  Pop $PortableButton
  ${If} $Mode == "all"
    ${NSD_Check} $AllButton
  ${ElseIf} $Mode == "portable"
    ${NSD_Check} $PortableButton
  ${Else}
    ${NSD_Check} $MeButton
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeMode
  StrCpy $1 $Mode
  StrCpy $Mode "me"
  ${NSD_GetState} $AllButton $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Mode "all"
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ; Start over as an administrator; Windows asks for the password.
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/ALLUSERS"
      ${If} ${Errors}
        StrCpy $Mode $1
        Abort
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
  ${NSD_GetState} $PortableButton $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Mode "portable"
  ${EndIf}
  ${If} $1 != $Mode
    StrCpy $INSTDIR "" ; Another choice, another usual folder.
  ${EndIf}
FunctionEnd

Function ChooseFolder
  Call UseMode
FunctionEnd

; Closes a running RMDesk kindly; then, until nothing holds the program's file, asks the user to.
!macro CLOSE_PROGRAM UN
Function ${UN}CloseProgram
  ${IfNot} ${FileExists} "$INSTDIR\RMDesk.exe"
    Return
  ${EndIf}
  DetailPrint "$(Closing)"
  nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\rmdesk-cli.exe" quit-window'
  Pop $0
  StrCpy $1 0
  ${Do}
    ClearErrors
    FileOpen $0 "$INSTDIR\RMDesk.exe" a ; Windows opens a running program for reading only.
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 > 20
      StrCpy $1 0
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Abort
    ${EndIf}
    Sleep 250
  ${Loop}
FunctionEnd
!macroend
!insertmacro CLOSE_PROGRAM ""
!insertmacro CLOSE_PROGRAM "un."

; Sets the program that is there aside in "before". Where an earlier Setup was cut short, "before"
; holds the last program that worked: what lies beside it is removed instead.
Function SetAside
  ${If} ${FileExists} "$INSTDIR\before\RMDesk.exe"
    Call RemoveNew
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\RMDesk.exe"
    CreateDirectory "$INSTDIR\before"
    ClearErrors
    Rename "$INSTDIR\_internal" "$INSTDIR\before\_internal"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\rmdesk-cli.exe" "$INSTDIR\before\rmdesk-cli.exe"
      Rename "$INSTDIR\RMDesk.exe" "$INSTDIR\before\RMDesk.exe" ; Last: it says that all is there.
    ${EndIf}
    ${If} ${Errors}
      ; Something holds a file: put back what was moved, and leave all as it was.
      Rename "$INSTDIR\before\_internal" "$INSTDIR\_internal"
      Rename "$INSTDIR\before\rmdesk-cli.exe" "$INSTDIR\rmdesk-cli.exe"
      RMDir "$INSTDIR\before"
      MessageBox MB_OK|MB_ICONSTOP "$(NoCopy)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

Function RemoveNew
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\rmdesk-cli.exe"
  Delete "$INSTDIR\RMDesk.exe"
FunctionEnd

Function BringBack
  Call RemoveNew
  ${If} ${FileExists} "$INSTDIR\before\RMDesk.exe"
    Rename "$INSTDIR\before\_internal" "$INSTDIR\_internal"
    Rename "$INSTDIR\before\rmdesk-cli.exe" "$INSTDIR\rmdesk-cli.exe"
    Rename "$INSTDIR\before\RMDesk.exe" "$INSTDIR\RMDesk.exe"
    RMDir "$INSTDIR\before"
  ${Else}
    RMDir "$INSTDIR"
  ${EndIf}
FunctionEnd

Section
  Call CloseProgram
  Call SetAside
  SetOutPath "$INSTDIR"
  SetOverwrite try
  ClearErrors
  ; The two programs hold the same modules: one behind the other, the second packs to nothing.
  File "${SOURCE}/RMDesk.exe"
  File "${SOURCE}/rmdesk-cli.exe"
  File /r "${SOURCE}/_internal"
  ${If} ${Errors}
    Call BringBack
    MessageBox MB_OK|MB_ICONSTOP "$(NoCopy)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  DetailPrint "$(Testing)"
  nsExec::Exec /TIMEOUT=300000 '"$INSTDIR\rmdesk-cli.exe" self-test --report "$INSTDIR\self-test.json"'
  Pop $0
  ${If} $0 != 0
    CopyFiles /SILENT "$INSTDIR\self-test.json" "$TEMP\RMDesk-self-test.json"
    Delete "$INSTDIR\self-test.json"
    Call BringBack
    MessageBox MB_OK|MB_ICONSTOP "$(Failed)$\r$\n$\r$\n$TEMP\RMDesk-self-test.json" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\before"
  ${If} $Mode == "portable"
    FileOpen $0 "$INSTDIR\portable.txt" w
    FileWrite $0 "While this file is here, RMDesk keeps its data in the folder data beside it.$\r$\n"
    FileClose $0
  ${Else}
    Call Register
  ${EndIf}
SectionEnd

Function Register
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\RMDesk.lnk" "$INSTDIR\RMDesk.exe"
  CreateShortcut "$DESKTOP\RMDesk.lnk" "$INSTDIR\RMDesk.exe"
  WriteRegStr SHCTX "${KEY}" "DisplayName" "RMDesk"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "Publisher" "RMDesk contributors"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\RMDesk.exe"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
  WriteRegStr SHCTX "Software\Classes\.rmdesk" "" "RMDesk.Company"
  WriteRegStr SHCTX "Software\Classes\RMDesk.Company" "" "$(FileKind)"
  WriteRegStr SHCTX "Software\Classes\RMDesk.Company\DefaultIcon" "" "$INSTDIR\RMDesk.exe,0"
  WriteRegStr SHCTX "Software\Classes\RMDesk.Company\shell\open\command" "" \
    '"$INSTDIR\RMDesk.exe" open "%1"'
  Call TellExplorer
FunctionEnd

!macro TELL_EXPLORER UN
Function ${UN}TellExplorer
  ; SHCNE_ASSOCCHANGED: what opens .rmdesk files has changed.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
!macroend
!insertmacro TELL_EXPLORER ""
!insertmacro TELL_EXPLORER "un."

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  StrCpy $Mode "me"
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Mode "all"
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ExecShell "runas" "$INSTDIR\Uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
  StrCpy $DeleteData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $DeleteData 1
  ${EndIf}
FunctionEnd

Function un.AskData
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" ""
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 10u 100% 40u "$(DataText)"
  Pop $0
  ${NSD_CreateCheckbox} 0 56u 100% 14u "$(DataDelete)"
  Pop $DataButton
  ${If} $DeleteData == 1
    ${NSD_Check} $DataButton
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.TakeData
  ${NSD_GetState} $DataButton $0
  StrCpy $DeleteData 0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $DeleteData 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.CloseProgram
  StrCpy $0 "$LOCALAPPDATA\RMDesk" ; This user's, also where the program is everyone's.
  ${If} $Mode == "all"
    SetShellVarContext all
  ${EndIf}
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\before"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\RMDesk.exe"
  Delete "$INSTDIR\rmdesk-cli.exe"
  Delete "$INSTDIR\self-test.json"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\RMDesk.lnk"
  Delete "$DESKTOP\RMDesk.lnk"
  DeleteRegKey SHCTX "${KEY}"
  DeleteRegKey SHCTX "Software\Classes\RMDesk.Company"
  ReadRegStr $1 SHCTX "Software\Classes\.rmdesk" ""
  ${If} $1 == "RMDesk.Company"
    DeleteRegKey SHCTX "Software\Classes\.rmdesk"
  ${EndIf}
  ${If} $DeleteData == 1
    RMDir /r "$0"
  ${EndIf}
  Call un.TellExplorer
SectionEnd
