using System.Diagnostics;

namespace Prevenance.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal static class Command
{
    public static Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments) => RunWith([], arguments);

    /// <param name="environment">What differs from the usual environment.</param>
    /// <param name="arguments">The verb and what follows it.</param>
    public static async Task<(int ExitCode, string Output, string Error)> RunWith((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LANG"] = "fr_FR.UTF-8";
        start.Environment.Remove("LC_ALL");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
