using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>Reads texts shown to people: <c>{ fr: …, en: … }</c>; a text alone is French, and stands for both languages.</summary>
internal static class Words
{
    public static Text Read(YamlMap file, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } french })
            return new Text(french, french);
        var map = file.Inner(node, new("attendu : un texte, ou { fr: …, en: … }", "expected a text, or { fr: …, en: … }"));
        var both = new Text(map.Text("fr"), map.OptionalText("en") ?? map.Text("fr"));
        map.RefuseOtherKeys();
        return both;
    }

    public static Text? Optional(YamlMap file, string key) => file.Find(key) is { } node ? Read(file, node) : null;
}
