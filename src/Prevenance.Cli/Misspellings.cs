using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Prevenance.Exchange;

namespace Prevenance.Cli;

/// <summary>Says what of a command line cannot be understood, what was probably meant, and where to read on.</summary>
internal static class Misspellings
{
    public static void Tell(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        // What follows an option that is not known was taken for something else, and says nothing more.
        IReadOnlyList<string> unknown = UnknownOptions(parsed) is { Count: > 0 } options ? options : parsed.UnmatchedTokens;
        foreach (var token in unknown)
            Console.Error.WriteLine(Printable.Of(Unknown(token, command)));
        // What is missing once a word was not understood says nothing more.
        foreach (var error in unknown.Count > 0 ? [] : parsed.Errors)
            Console.Error.WriteLine(Printable.Of(Fault(error)));
        Console.Error.WriteLine(Speech.Say($"Pour voir ce qui se demande : {Path(parsed.CommandResult)} --help", $"To see what can be asked: {Path(parsed.CommandResult)} --help"));
    }

    /// <summary>What begins as an option and was taken for a value that the command asks for, such as a file: after <c>--</c> alone, or with a folder before it, it is one.</summary>
    public static IReadOnlyList<string> UnknownOptions(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? []
        : [.. parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(IsOption)];

    /// <summary>What the library says in English alone, in the reader's language.</summary>
    private static string Fault(ParseError error) => error switch
    {
        { SymbolResult: OptionResult { Tokens.Count: 0, Option: { Required: true, Name: var name } } } => Speech.Say($"Il manque {name}.", $"{name} is missing."),
        { SymbolResult: OptionResult { Tokens: [.., var token], Option: { Name: var name, ValueType: var type } } } when IsOfTheLibrary(error) =>
            Speech.Say($"{name} : « {token.Value} » ne convient pas ; attendu : {Expected(type).French}.", $"{name}: '{token.Value}' will not do; expected: {Expected(type).English}."),
        _ => error.Message,
    };

    private static (string French, string English) Expected(Type type)
    {
        var kind = type.GetElementType() ?? Nullable.GetUnderlyingType(type) ?? type;
        var names = kind.IsEnum ? string.Join(", ", Enum.GetNames(kind)) : "";
        return kind.IsEnum ? (names, names) : ("un nombre entier", "a whole number");
    }

    private static bool IsOfTheLibrary(ParseError error) => error.Message.StartsWith("Cannot parse argument", StringComparison.Ordinal);

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-' && !double.TryParse(token, CultureInfo.InvariantCulture, out _);

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var names = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(verb => verb.Name);
        var (kind, meant) = (isOption ? Speech.Say("une option", "an option") : Speech.Say("une commande", "a command"), NearestName.Find(token, names));
        return meant is null
            ? Speech.Say($"« {token} » n’est pas {kind} connue ici.", $"'{token}' is not {kind} known here.")
            : Speech.Say($"« {token} » n’est pas {kind} ; vouliez-vous dire « {meant} » ?", $"'{token}' is not {kind}; did you mean '{meant}'?");
    }

    private static string Path(CommandResult result) => result.Parent is CommandResult parent ? $"{Path(parent)} {result.Command.Name}" : "prevenance";
}
