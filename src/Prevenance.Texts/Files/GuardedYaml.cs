using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace Prevenance.Texts.Files;

/// <summary>
/// The one way in which YAML is read here. A file may come from anybody: its length, its depth, and what its aliases expand to
/// are bounded, and whatever the library meets in it becomes a fault with its line.
/// </summary>
public static class GuardedYaml
{
    /// <summary>In characters; the largest file of the law is a twentieth of this.</summary>
    public const int MostLength = 4 * 1024 * 1024;

    /// <exception cref="RefusalException">The text is too long, too deep, or is not YAML.</exception>
    public static IReadOnlyList<YamlNode> Documents(string path, TextReader text) => Guard(path, text, parser =>
    {
        var yaml = new YamlStream();
        yaml.Load(parser);
        return yaml.Documents.Select(document => document.RootNode).ToList();
    });

    /// <summary>Reads an object that the deserializer knows.</summary>
    /// <inheritdoc cref="Documents"/>
    public static T Read<T>(string path, TextReader text, IDeserializer deserializer) => Guard(path, text, deserializer.Deserialize<T>);

    /// <summary>One document that is a mapping.</summary>
    /// <param name="path">The file's name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="expected">What the mapping should hold.</param>
    /// <inheritdoc cref="Documents"/>
    public static YamlMappingNode Mapping(string path, TextReader text, Text expected) => Documents(path, text) switch
    {
        [YamlMappingNode mapping] => mapping,
        [_, var second, ..] => throw new RefusalException(
            path,
            (int)second.Start.Line,
            "un deuxième document commence ici (après « --- ») : un fichier n’en tient qu’un, mettre celui-ci dans un autre fichier",
            "a second document begins here (after '---'): a file holds one, put this one into another file"),
        _ => throw new RefusalException(path, 1, expected),
    };

    private static T Guard<T>(string path, TextReader text, Func<IParser, T> read)
    {
        var whole = Bounded(path, text);
        var parser = new GuardedParser(new Parser(new StringReader(whole)), path);
        try
        {
            return read(parser);
        }
        catch (YamlException fault)
        {
            var (line, told) = YamlFault.Of(fault, whole, parser.Unclosed);
            throw new RefusalException(path, line, told);
        }
        catch (Exception fault) when (fault is not (RefusalException or OutOfMemoryException))
        {
            // The library lets some faults of its own pass through on texts that it did not foresee.
            var (line, told) = YamlFault.Unforeseen(parser.Line, parser.Unclosed);
            throw new RefusalException(path, line, told);
        }
    }

    private static string Bounded(string path, TextReader text)
    {
        try
        {
            return Whole(path, BoundedText.ReadToEnd(text, MostLength));
        }
        catch (RefusalException fault) when (fault.Refusals[0].Path.Count == 0)
        {
            throw new RefusalException(path, 1, fault.Reason);
        }
    }

    /// <summary>
    /// The library takes a NUL for the end, and would leave what follows unread; where bytes were no UTF-8, letters are lost already, and a sign stands in
    /// their place.
    /// </summary>
    private static string Whole(string path, string text) => text.AsSpan().IndexOfAny('\0', '\uFFFD') is >= 0 and var at
        ? throw new RefusalException(path, text.AsSpan(0, at).Count('\n') + 1, "un caractère ne se lit pas ici : enregistrer le fichier comme du texte en UTF-8", "a character cannot be read here: save the file as text in UTF-8")
        : text;
}
