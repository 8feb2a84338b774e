@echo off
setlocal
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
where dotnet >nul 2>nul || (echo prevenance: the .NET 10 SDK is missing; install it from https://dotnet.microsoft.com/download/dotnet/10.0 and start again. >&2 & exit /b 1)
where node >nul 2>nul || (echo prevenance: Node.js 20 or later is missing; install it from https://nodejs.org and start again. >&2 & exit /b 1)
if "%~1"=="test" (
  dotnet test --solution "%~dp0Prevenance.slnx" -c Release
  exit /b
)
dotnet build "%~dp0src\Prevenance.Cli" -c Release -v q --nologo >&2 || exit /b 1
dotnet "%~dp0src\Prevenance.Cli\bin\Release\net10.0\prevenance.dll" %*
