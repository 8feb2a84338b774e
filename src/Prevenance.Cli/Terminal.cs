using Spectre.Console;

namespace Prevenance.Cli;

/// <summary>Where tables and progress are drawn: with colour where a person reads a terminal, plain and unfolded in a file or a pipe.</summary>
internal static class Terminal
{
    /// <summary>Wider than any line: what reads a pipe wants lines whole.</summary>
    private const int UnfoldedWidth = 1000;

    public static IAnsiConsole Output => Of(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error => Of(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Of(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
            console.Profile.Width = UnfoldedWidth;
        return console;
    }
}
