using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Prevenance.Law;

/// <summary>The public names of an enumeration: its members in snake case (<c>locataire_hlm</c>), unless an attribute says otherwise.</summary>
public sealed class ChoiceNames
{
    private static readonly ConcurrentDictionary<Type, ChoiceNames> Known = new();
    private readonly Dictionary<string, int> byPublicName;
    private readonly Dictionary<string, int> byMember;

    private ChoiceNames(Type type)
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        Names = [.. fields.Select(PublicName)];
        Labels = [.. fields.Select((field, i) => field.GetCustomAttribute<LabelAttribute>()?.Text ?? new Text(Names[i], Names[i]))];
        byPublicName = Names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        byMember = fields.Select((field, i) => (field.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>Public names, in the order of the indices that lanes carry.</summary>
    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<Text> Labels { get; }

    public static ChoiceNames Of(Type enumeration) => Known.GetOrAdd(enumeration, type => new ChoiceNames(type));

    public bool TryIndex(string publicName, out int index) => byPublicName.TryGetValue(publicName, out index);

    internal int IndexOf(string member) => byMember[member];

    private static string PublicName(FieldInfo field) => field.GetCustomAttribute<PublicNameAttribute>()?.Name ?? SnakeCase(field.Name);

    private static string SnakeCase(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && (char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1])));
            if (startsWord)
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }
}
