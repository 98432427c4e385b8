; Not tried here: written for Inno Setup 6.3 or newer on a Windows computer where `py dev.py package` has been run.
;   iscc /DVersion=0.1.0 packaging\windows\healthdesk.iss
; makes dist\HealthDesk-setup.exe. It installs per user, so that no administrator is needed.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6E6F1C9C-5B1C-4D0B-9B52-0F6E3C1B7A51}
AppName=HealthDesk
AppVersion={#Version}
AppPublisher=HealthDesk maintainers
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\HealthDesk
DefaultGroupName=HealthDesk
MinVersion=10.0.17763
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=HealthDesk-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\HealthDesk-window.exe

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
; The folder of the previous version goes first: a file that is no longer ours must not stay behind.
Source: "..\..\dist\healthdesk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\HealthDesk"; Filename: "{app}\HealthDesk-window.exe"
Name: "{autodesktop}\HealthDesk"; Filename: "{app}\HealthDesk-window.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "{cm:CreateDesktopIcon}"

[Run]
Filename: "{app}\HealthDesk-window.exe"; Description: "{cm:LaunchProgram,HealthDesk}"; Flags: nowait postinstall skipifsilent

; Houses are kept in the user's own data folder and stay when the program is removed.
