using System.Diagnostics;

namespace Prevenance.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal static class Command
{
    public static Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments) => RunIn("fr_FR.UTF-8", arguments);

    /// <param name="language">The language of the terminal, as LANG tells it.</param>
    /// <param name="arguments">What is asked.</param>
    public static async Task<(int ExitCode, string Output, string Error)> RunIn(string language, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LANG"] = language;
        start.Environment.Remove("LC_ALL");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
