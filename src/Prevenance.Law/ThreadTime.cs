using System.Runtime.InteropServices;

namespace Prevenance.Law;

/// <summary>How long the processor has worked for the current thread.</summary>
/// <remarks>.NET tells it of a whole process only. The C library tells it in a third of a microsecond, the files of /proc in thirty.</remarks>
internal static class ThreadTime
{
    private const int OfThisThread = 3;

    /// <summary>Since the thread began; elsewhere than on Linux the time that goes by stands for it.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && Tell(OfThisThread, out var told) == 0
        ? TimeSpan.FromSeconds(told.Seconds) + TimeSpan.FromMicroseconds(told.Nanoseconds / 1000)
        : TimeProvider.System.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Tell(int clock, out Moment told);

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
