using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices;

/// <summary>Reads where something is written: a title, which is the same in all languages, or words in both.</summary>
internal static class SourceReader
{
    /// <param name="map">Where it is read, under <c>source</c>.</param>
    /// <param name="missing">What is said where it is blank.</param>
    /// <exception cref="RefusalException">It is missing, or says nothing.</exception>
    public static Text Source(this YamlMap map, Text missing) => map.Require("source") switch
    {
        YamlMappingNode => map.Words("source"),
        YamlScalarNode { Value: var title } blank when string.IsNullOrWhiteSpace(title) => throw map.Fault(blank, missing),
        _ => map.Line("source") is var title ? new Text(title, title) : default,
    };
}
