using System.Diagnostics;
using System.Globalization;

namespace Prevenance.Cli.Tests;

/// <summary>Runs the real command.</summary>
internal static class Command
{
    /// <summary>What is written to the console is written by one command at a time.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Here, in French: a process of its own takes seconds to compile what the one before had compiled.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments)
    {
        await Turn.WaitAsync();
        var (usualOutput, usualError) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            Console.SetOut(TextWriter.Synchronized(output));
            Console.SetError(TextWriter.Synchronized(error));
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
            Speech.Settle(CultureInfo.CurrentUICulture);
            var exit = await CommandLine.Run(arguments);
            return (exit, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(usualOutput);
            Console.SetError(usualError);
            Turn.Release();
        }
    }

    /// <summary>In a process of its own.</summary>
    /// <param name="environment">What differs from the usual environment, which speaks French.</param>
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
