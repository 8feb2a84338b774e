namespace Prevenance.Cli;

/// <summary>Weight and colour where a person reads a terminal; plain text in a file, a pipe, or where NO_COLOR asks for none.</summary>
internal static class Ink
{
    private static readonly bool IsUsed =
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public static string Strong(string text) => Dressed("1", text);

    public static string Open(string text) => Dressed("1;36", text);

    public static string Quiet(string text) => Dressed("2", text);

    private static string Dressed(string code, string text) => IsUsed ? $"\e[{code}m{text}\e[0m" : text;
}
