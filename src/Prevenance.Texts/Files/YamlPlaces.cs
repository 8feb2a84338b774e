using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Texts.Files;

/// <summary>
/// Where each thing of a file stands, for what can be refused only once the file has been read: by its keys from the outermost one inwards and the
/// ranks of lists from zero, <c>sites/close/0</c>.
/// </summary>
public sealed class YamlPlaces
{
    private readonly string path;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    internal YamlPlaces(string path, YamlNode node)
    {
        this.path = path;
        Add("", node);
    }

    /// <summary>Where something stands; what would hold it, where it is not written.</summary>
    public FileLine this[string keys] => lines.TryGetValue(keys, out var line)
        ? new FileLine(path, line)
        : this[keys.LastIndexOf('/') is > 0 and var end ? keys[..end] : ""];

    private void Add(string keys, YamlNode node)
    {
        lines.TryAdd(keys, (int)node.Start.Line);
        var inner = node switch
        {
            YamlMappingNode map => map.Children.Select(pair => ($"{pair.Key}", pair.Key, pair.Value)),
            YamlSequenceNode list => list.Children.Select((item, rank) => (rank.ToString(CultureInfo.InvariantCulture), item, item)),
            _ => [],
        };
        foreach (var (name, at, value) in inner)
        {
            var key = keys.Length == 0 ? name : $"{keys}/{name}";
            lines.TryAdd(key, (int)at.Start.Line);
            Add(key, value);
        }
    }
}
