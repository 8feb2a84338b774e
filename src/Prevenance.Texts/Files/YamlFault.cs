using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Prevenance.Texts.Files;

/// <summary>What the library of YAML met, in the words of the house: it tells it in English, and of its own mechanics.</summary>
internal static partial class YamlFault
{
    private static readonly Text Tab = new("une tabulation tient lieu d’espaces : la remplacer par des espaces", "a tab stands for spaces: write spaces in its place");

    private static readonly Text NotExpected = new("ce qui est écrit n’a pas la forme attendue", "what is written has not the form that is expected");

    /// <summary>By words of the library, the first that fits: a sign that is wrong by itself, and what to do.</summary>
    private static readonly (string Said, Text Told)[] Signs =
    [
        ("tab", Tab),
        ("uplicate key", new("une clé y est deux fois : en garder une", "a key is there twice: keep one")),
        ("quoted scalar", new("un guillemet n’est pas fermé, ou ce qu’il tient ne se lit pas", "a quotation mark is not closed, or what it holds cannot be read")),
        ("start any token", new("un signe ne peut pas commencer une valeur : la mettre entre guillemets", "a sign cannot begin a value: put it between quotation marks")),
        ("anchor", new("une ancre (&) ou un alias (*) ne se lit pas : écrire la valeur", "an anchor (&) or an alias (*) cannot be read: write the value out")),
        ("alias", new("une ancre (&) ou un alias (*) ne se lit pas : écrire la valeur", "an anchor (&) or an alias (*) cannot be read: write the value out")),
        ("block scalar", new("un texte de plusieurs lignes (| ou >) ne se lit pas : l’indenter de la même façon", "a text of several lines (| or >) cannot be read: indent all of it alike")),
        ("tag", new("une étiquette (!) ne se lit pas : la retirer", "a tag (!) cannot be read: take it out")),
        ("directive", new("une directive (%) ne se lit pas : la retirer", "a directive (%) cannot be read: take it out")),
    ];

    /// <summary>The same of how things stand within one another: what is left open explains them all.</summary>
    private static readonly (string Said, Text Told)[] Forms =
    [
        ("flow", new("un crochet ou une accolade n’est pas fermé, ou une virgule manque", "a bracket or a brace is not closed, or a comma is missing")),
        ("node content", new("une valeur manque, ou un crochet ou une accolade n’est pas fermé", "a value is missing, or a bracket or a brace is not closed")),
        ("block", new("l’indentation ne suit pas celle des lignes d’avant, ou un « : » manque après une clé", "the indentation does not follow that of the lines before, or a ':' is missing after a key")),
        ("key", new("l’indentation ne suit pas celle des lignes d’avant, ou un « : » manque après une clé", "the indentation does not follow that of the lines before, or a ':' is missing after a key")),
        ("mapping", new("un « : » de trop, ou une indentation qui ne suit pas celle des lignes d’avant ; un texte qui tient « : » se met entre guillemets", "one ':' too many, or an indentation that does not follow that of the lines before; a text that holds ': ' is put between quotation marks")),
    ];

    /// <param name="fault">What the library says.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="unclosed">The list or mapping between signs in which it was met: its line, and the sign that closes it; nothing where it is in none.</param>
    /// <returns>The line where it is, and what is wrong there.</returns>
    public static (int Line, Text Told) Of(YamlException fault, string text, (int Line, char Closing)? unclosed)
    {
        // Where it was met: what it is part of may have begun long before.
        var line = (int)Math.Max(fault.Start.Line, fault.End.Line);
        var said = fault.InnerException?.Message ?? fault.Message;
        // The library goes past a tab, and tells what it misses after it; or it names the tab, at the line where what holds it begins.
        if (TabIn(text, line - 1, said.Contains("tab", StringComparison.Ordinal) ? int.MaxValue : line + 1) is { } tab)
            return (tab, NotYaml(Tab));
        return Found(Signs, said) is { } sign ? (line, NotYaml(sign))
            : unclosed is null ? (line, NotYaml(Found(Forms, said) ?? Unexpected(said)))
            : Unforeseen(line, unclosed);
    }

    /// <summary>The same where the library fell over the text, and tells nothing of it.</summary>
    public static (int Line, Text Told) Unforeseen(int line, (int Line, char Closing)? unclosed) => unclosed is { } left
        ? (left.Line, NotYaml(Unclosed(left.Closing, line)))
        : (line, NotYaml(NotExpected));

    /// <summary>Where it was met is often far below: what follows is read as if it stood within.</summary>
    private static Text Unclosed(char closing, int met) => Text.Of(
        $"ce qui s’ouvre ici n’est pas fermé à la ligne {met}, ou une virgule manque : attendu « , » ou « {closing} »",
        $"what opens here is not closed by line {met}, or a comma is missing: expected ',' or '{closing}'");

    /// <summary>That it is no YAML, and why.</summary>
    public static Text NotYaml(Text why) => Text.Of($"ne se lit pas comme du YAML : {why}", $"not readable as YAML: {why}");

    private static Text? Found((string Said, Text Told)[] kinds, string said) =>
        kinds.Where(kind => said.Contains(kind.Said, StringComparison.Ordinal)).Select(kind => (Text?)kind.Told).FirstOrDefault();

    /// <summary>What the library does not tell of the text itself names what it did not expect.</summary>
    private static Text Unexpected(string said) => Named().Match(said) is { Success: true } named
        ? Text.Of($"« {named.Groups["name"].Value} » n’est pas attendu, ou n’a pas la forme attendue", $"'{named.Groups["name"].Value}' is not expected, or not in this form")
        : NotExpected;

    /// <summary>The first line, from one to another, that a tab indents.</summary>
    private static int? TabIn(string text, int from, int to) => text.Split('\n').Index()
        .Select(line => (Number: line.Index + 1, line.Item)).Where(line => line.Number >= from && line.Number <= to && Indented().IsMatch(line.Item)).Select(line => (int?)line.Number).FirstOrDefault();

    [GeneratedRegex("^ *\\t[\\t ]*[^\\s#]")]
    private static partial Regex Indented();

    [GeneratedRegex("'(?<name>[^']{1,60})'")]
    private static partial Regex Named();
}
