using Spectre.Console;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary>
/// A password for somebody else: never on the command line, which others of this machine read and a shell keeps. Who types it does so twice, and nobody
/// reads it over their shoulder; a script gives it on standard input.
/// </summary>
internal static class TypedPassword
{
    /// <exception cref="RefusalException">There is none, or what was typed twice differs.</exception>
    public static string Read() => (Console.IsInputRedirected ? Console.In.ReadLine() : Ask()) is { Length: > 0 } password
        ? password
        : throw Options.Fault("accounts", "attendu : un mot de passe", "expected a password");

    private static string Ask()
    {
        // What the command says may go to a file; the question goes to who types.
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
        var (password, again) = (Ask(terminal, "mot de passe :", "password:"), Ask(terminal, "le même, encore une fois :", "the same, once more:"));
        return password == again ? password : throw Options.Fault("accounts", "les deux mots de passe ne sont pas les mêmes", "the two passwords are not the same");
    }

    private static string Ask(IAnsiConsole terminal, string french, string english) => terminal.Prompt(new TextPrompt<string>(Speech.Say(french, english)).Secret(null).AllowEmpty());
}
