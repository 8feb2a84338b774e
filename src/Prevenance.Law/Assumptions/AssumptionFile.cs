using System.Globalization;
using Prevenance.Texts.Files;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Prevenance.Law.Assumptions;

/// <summary>Reads the file of assumptions, and holds it to the law: each value taken is the default of its variable.</summary>
internal static class AssumptionFile
{
    /// <exception cref="RefusalException">The file is written wrongly, or does not agree with the law.</exception>
    public static AssumptionBook Read(string path, LegalSystem law)
    {
        var entries = Deserialize(path);
        var all = entries.Select((entry, rank) => Assumption(path, law, entry.Key, entry.Value, rank)).ToList();
        if (all.SelectMany(assumption => assumption.Facts).CountBy(fact => fact).FirstOrDefault(count => count.Value > 1).Key is { } twice)
            throw new RefusalException(path, 1, $"{twice.Name} est dans deux suppositions", $"{twice.Name} is in two assumptions");
        return new AssumptionBook(all, StandingFor(entries, all, Stands.PastBenefits), StandingFor(entries, all, Stands.NothingChanged));
    }

    private static Dictionary<string, Entry> Deserialize(string path)
    {
        var reader = new DeserializerBuilder()
            .WithNamingConvention(UnderscoredNamingConvention.Instance)
            .WithEnumNamingConvention(UnderscoredNamingConvention.Instance)
            .WithEnforceRequiredMembers()
            .Build();
        using var text = File.OpenText(path);
        return GuardedYaml.Read<Dictionary<string, Entry>>(path, text, reader);
    }

    private static Assumption? StandingFor(Dictionary<string, Entry> entries, List<Assumption> all, Stands what) =>
        all.FirstOrDefault(assumption => entries[assumption.Key].StandsFor == what);

    private static Assumption Assumption(string path, LegalSystem law, string key, Entry entry, int rank)
    {
        var facts = Values(path, law, key, entry.Facts);
        if (facts.FirstOrDefault(fact => fact.Key.Default != fact.Value).Key is { } other)
            throw new RefusalException(path, 1, $"{key} : la valeur prise pour {other.Name} n’est pas celle de la loi quand rien n’est dit", $"{key}: the value taken of {other.Name} is not the default of the law");
        return new Assumption(
            key, rank, entry.Taken.Text, entry.Why.Text, entry.Ask.Text, [.. facts.Keys],
            [.. entry.Otherwise.Select(other => new Alternative(other.Said.Text, RoleOf(path, law, key, other.Of), Values(path, law, key, other.Facts)))]);
    }

    private static Dictionary<Variable, double> Values(string path, LegalSystem law, string key, Dictionary<string, string> facts) => facts.ToDictionary(
        fact => Find(path, law, key, fact.Key),
        fact => Value(Find(path, law, key, fact.Key), fact.Value)
            ?? throw new RefusalException(path, 1, $"{key} : « {fact.Value} » n’est pas une valeur de {fact.Key}", $"{key}: '{fact.Value}' is no value of {fact.Key}"));

    private static Variable Find(string path, LegalSystem law, string key, string name) =>
        law.Find(name) ?? throw new RefusalException(path, 1, $"{key} : il n’y a pas de variable {name}", $"{key}: there is no variable {name}");

    private static Role? RoleOf(string path, LegalSystem law, string key, string? name) => name is null
        ? null
        : law.Groups.SelectMany(group => group.Roles).FirstOrDefault(role => role.Key == name)
            ?? throw new RefusalException(path, 1, $"{key} : il n’y a pas de rôle {name}", $"{key}: there is no role {name}");

    private static double? Value(Variable variable, string text) => variable.Kind switch
    {
        ValueKind.Flag => bool.TryParse(text, out var flag) ? flag ? 1 : 0 : null,
        ValueKind.Choice => variable.Choices!.TryIndex(text, out var index) ? index : null,
        ValueKind.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DayCode.Of(day) : null,
        ValueKind.Code => CodeText.TryPack(text, out var code) ? code : null,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private enum Stands
    {
        ItsFacts,
        PastBenefits,
        NothingChanged,
    }

    private sealed record Entry
    {
        public required Words Taken { get; init; }

        public required Words Why { get; init; }

        public required Words Ask { get; init; }

        public Stands StandsFor { get; init; }

        public Dictionary<string, string> Facts { get; init; } = [];

        public List<Other> Otherwise { get; init; } = [];
    }

    private sealed record Other
    {
        public required Words Said { get; init; }

        public string? Of { get; init; }

        public Dictionary<string, string> Facts { get; init; } = [];
    }
}
