; Installs Relvåld for the person who runs it, without administrator rights and without a network. BUILDING.md tells how it is
; made and signed, and how a municipality installs it silently. Needs Inno Setup 6.3 or newer.

#define AppName "Relvåld"
#define AppVersion "0.1.0"
#define AppExe "relvald-desktop.exe"
#ifndef Built
  #define Built "..\..\dist\relvald"
#endif

[Setup]
AppId={{7E0B5B2C-6E5D-4B0B-9E0C-2D6C1B3F8A41}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
AppPublisher={#AppName}
VersionInfoVersion={#AppVersion}
VersionInfoDescription={#AppName}
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\pyinstaller\relvald\relvald.ico
OutputDir=..\..\dist
OutputBaseFilename=relvald-{#AppVersion}-setup
; For one person, below her own profile. IT support may choose /ALLUSERS, which asks for administrator rights.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
DefaultDirName={autopf}\Relvald
DefaultGroupName={#AppName}
DisableProgramGroupPage=yes
DisableDirPage=auto
AllowNetworkDrive=no
AllowUNCPath=no
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; The program holds this name while it runs: nothing is replaced under a store that is open, and nothing is closed by force.
AppMutex=RelvaldDesktop
SetupMutex=RelvaldDesktopSetup
CloseApplications=no
RestartApplications=no
ChangesAssociations=yes
ChangesEnvironment=no
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto
UninstallDisplayIcon={app}\{#AppExe}
UninstallDisplayName={#AppName}
#ifdef Sign
SignTool=relvald $f
SignedUninstaller=yes
#endif

[Languages]
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
sv.HandoverFile=Överlämning från Relvåld
en.HandoverFile=Handover from Relvåld
sv.ReceiptFile=Kvitto från Relvåld
en.ReceiptFile=Receipt from Relvåld
sv.KeyCardFile=Nyckelkort från Relvåld
en.KeyCardFile=Key card from Relvåld
sv.StoreStays=Ditt register, dina säkerhetskopior och dina inställningar ligger kvar på datorn.
en.StoreStays=Your store, your backups and your settings stay on this computer.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an earlier version brought and this one does not. The store is never in here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Built}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion
Source: "..\..\src\relvald_desktop\resources\licences.txt"; DestDir: "{app}"; DestName: "THIRD_PARTY_LICENSES.txt"; Flags: ignoreversion

[Icons]
Name: "{group}\{#AppName}"; Filename: "{app}\{#AppExe}"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#AppExe}"; Tasks: desktopicon

[Registry]
; NoRecentDocs keeps Windows from listing which files of colleagues were opened.
Root: HKA; Subkey: "Software\Classes\.relvald"; ValueType: string; ValueName: ""; ValueData: "Relvald.Handover"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.relvald\OpenWithProgids"; ValueType: string; ValueName: "Relvald.Handover"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Relvald.Handover"; ValueType: string; ValueName: ""; ValueData: "{cm:HandoverFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Relvald.Handover"; ValueType: string; ValueName: "NoRecentDocs"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Relvald.Handover\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#AppExe},0"
Root: HKA; Subkey: "Software\Classes\Relvald.Handover\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#AppExe}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.relvaldreceipt"; ValueType: string; ValueName: ""; ValueData: "Relvald.Receipt"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.relvaldreceipt\OpenWithProgids"; ValueType: string; ValueName: "Relvald.Receipt"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Relvald.Receipt"; ValueType: string; ValueName: ""; ValueData: "{cm:ReceiptFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Relvald.Receipt"; ValueType: string; ValueName: "NoRecentDocs"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Relvald.Receipt\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#AppExe},0"
Root: HKA; Subkey: "Software\Classes\Relvald.Receipt\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#AppExe}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.relvaldkey"; ValueType: string; ValueName: ""; ValueData: "Relvald.KeyCard"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.relvaldkey\OpenWithProgids"; ValueType: string; ValueName: "Relvald.KeyCard"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Relvald.KeyCard"; ValueType: string; ValueName: ""; ValueData: "{cm:KeyCardFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Relvald.KeyCard"; ValueType: string; ValueName: "NoRecentDocs"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Relvald.KeyCard\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#AppExe},0"
Root: HKA; Subkey: "Software\Classes\Relvald.KeyCard\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#AppExe}"" ""%1"""

[Run]
Filename: "{app}\{#AppExe}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(CustomMessage('StoreStays'), mbInformation, MB_OK);
end;
