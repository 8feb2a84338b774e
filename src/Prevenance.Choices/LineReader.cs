using Prevenance.Texts.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices;

/// <summary>Reads what stands in one line wherever it is told: a name, a source, who says something.</summary>
internal static class LineReader
{
    /// <summary>The line under a key, without spaces around it.</summary>
    /// <exception cref="RefusalException">The key is missing, or its text has no letter and no digit, or is of several lines.</exception>
    public static string Line(this YamlMap map, string key) => map.LineIn(map.Require(key), key);

    /// <inheritdoc cref="Line"/>
    /// <param name="map">Where it is read.</param>
    /// <param name="node">The text.</param>
    /// <param name="key">What it tells, for messages.</param>
    public static string LineIn(this YamlMap map, YamlNode node, string key) => map.TextIn(node) switch
    {
        var text when IsNull(node) || !text.Any(char.IsLetterOrDigit) => throw map.Fault(node, $"{key} ne dit rien : écrire au moins un mot", $"{key} says nothing: write a word at least"),
        var text when text.Any(char.IsControl) => throw map.Fault(node, $"{key} tient en une ligne : retirer les retours à la ligne et les tabulations", $"{key} stands in one line: take out line breaks and tabs"),
        var text => text.Trim(),
    };

    /// <summary>Whether somebody wrote that there is nothing: the word itself is no text.</summary>
    public static bool IsNull(YamlNode node) => node is YamlScalarNode { Value: "~" or "null" or "Null" or "NULL", Style: ScalarStyle.Plain };
}
