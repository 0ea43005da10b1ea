@echo off
rem Starts Anjuan. The first start writes a start-up archive beside the jars, which makes every later one faster.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "JARS=%HERE%lib\*;%HERE%lib\office\*"
set "PLACES="-Danjuan.home=%HERE%." "-Danjuan.cache=%HERE%lib\rules""
set "MAIN=org.anjuan.cli.Main"
set "QUIET=-Xlog:disable -Xlog:all=error:stderr"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms24m %QUIET%"
set "ARCHIVE=%HERE%lib\start.jsa"
if not exist "%ARCHIVE%" (
  "%JAVA%" %FLAGS% "-XX:ArchiveClassesAtExit=%ARCHIVE%" %PLACES% -cp "%JARS%" %MAIN% check --lang en --as-of 2026-01-01 "%HERE%sample-cases\lawful" >nul 2>nul
)
rem An audit runs long: it is worth the full compiler. Its heap grows for a huge case only and shrinks again.
if "%~1"=="audit" set "FLAGS=-XX:+UseSerialGC -Xms48m -Xmx160m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 %QUIET%"
if exist "%ARCHIVE%" set "FLAGS=%FLAGS% "-XX:SharedArchiveFile=%ARCHIVE%""
rem The compiler of local rules stays off the path of every other start.
echo "%*" | findstr /c:" --rules" >nul && set "JARS=%JARS%;%HERE%lib\compiler\*"
"%JAVA%" %FLAGS% %PLACES% -cp "%JARS%" %MAIN% %*
exit /b %ERRORLEVEL%
