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
    private readonly Dictionary<string, FileLine> lines = new(StringComparer.Ordinal);

    internal YamlPlaces(string path, YamlNode node)
    {
        this.path = path;
        Add("", node);
    }

    private YamlPlaces(string path, Dictionary<string, FileLine> lines) => (this.path, this.lines) = (path, new(lines, StringComparer.Ordinal));

    /// <summary>Where something stands; what would hold it, where it is not written.</summary>
    public FileLine this[string keys] => lines.TryGetValue(keys, out var line)
        ? line
        : this[keys.LastIndexOf('/') is > 0 and var end ? keys[..end] : ""];

    /// <summary>These places, with what stands under a key told from the file that this key names.</summary>
    /// <param name="key">The key.</param>
    /// <param name="named">Where that file says each thing.</param>
    public YamlPlaces With(string key, YamlPlaces named)
    {
        var both = new YamlPlaces(path, lines);
        foreach (var (keys, line) in named.lines.Where(one => one.Key.Length > 0))
            both.lines[$"{key}/{keys}"] = line;
        return both;
    }

    private FileLine LineOf(YamlNode node) => new(path, (int)node.Start.Line);

    private void Add(string keys, YamlNode node)
    {
        lines.TryAdd(keys, LineOf(node));
        var inner = node switch
        {
            YamlMappingNode map => map.Children.Select(pair => ($"{pair.Key}", pair.Key, pair.Value)),
            YamlSequenceNode list => list.Children.Select((item, rank) => (rank.ToString(CultureInfo.InvariantCulture), item, item)),
            _ => [],
        };
        foreach (var (name, at, value) in inner)
        {
            var key = keys.Length == 0 ? name : $"{keys}/{name}";
            lines.TryAdd(key, LineOf(at));
            Add(key, value);
        }
    }
}
