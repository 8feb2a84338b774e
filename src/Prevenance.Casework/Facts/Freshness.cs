using Prevenance.Accounts;
using Prevenance.Texts.Files;

namespace Prevenance.Casework.Facts;

/// <summary>For how long facts are taken as they were learnt, by what they are about and where they come from (<c>freshness.yaml</c>).</summary>
public sealed class Freshness
{
    private static readonly Text Expected = new("attendu : others, for_good et kinds", "expected others, for_good and kinds");
    private static readonly Text ExpectedMonths = new("attendu : said, document et imported, en mois", "expected said, document and imported, in months");

    private readonly IReadOnlyDictionary<string, Months?> byVariable;
    private readonly Months others;

    private Freshness(IReadOnlyDictionary<string, Months?> byVariable, Months others) => (this.byVariable, this.others) = (byVariable, others);

    /// <summary>That of the file that comes with the application.</summary>
    /// <exception cref="RefusalException">The file was replaced by one that cannot be read.</exception>
    public static Freshness Own { get; } = Load(Path.Combine(AppContext.BaseDirectory, "casework", "freshness.yaml"));

    /// <exception cref="RefusalException">The file is not written as expected.</exception>
    public static Freshness Load(string path)
    {
        using var text = File.OpenText(path);
        var file = YamlMap.Parse(path, text, Expected);
        var byVariable = file.Texts(file.Require("for_good")).ToDictionary(name => name, _ => (Months?)null, StringComparer.Ordinal);
        foreach (var item in file.List("kinds"))
        {
            var kind = file.Inner(item, ExpectedMonths);
            var names = kind.Texts(kind.Require("variables"));
            var months = MonthsIn(kind);
            kind.RefuseOtherKeys();
            foreach (var name in names)
            {
                if (!byVariable.TryAdd(name, months))
                    throw kind.Fault($"{name} est déjà plus haut", $"{name} is already above");
            }
        }
        var others = MonthsIn(file.Map("others", ExpectedMonths));
        file.RefuseOtherKeys();
        return new Freshness(byVariable, others);
    }

    /// <summary>Whether a fact is old enough to be asked again: of what ended, and of what holds for good, nobody asks.</summary>
    public bool IsToConfirm(Fact fact, DateOnly on) =>
        !(fact.To < on) && MonthsOf(fact) is { } months && FrenchTime.DayOf(fact.RecordedAt).AddMonths(months) <= on;

    /// <summary>« dit en mars, à confirmer ».</summary>
    public Text AgeOf(Fact fact, DateOnly on)
    {
        var learnt = DayText.MonthOf(FrenchTime.DayOf(fact.RecordedAt), on);
        var age = Text.Of($"{fact.Source.Word} en {learnt}", $"{fact.Source.Word} in {learnt}");
        return IsToConfirm(fact, on) ? Text.Of($"{age}, à confirmer", $"{age}, to confirm") : age;
    }

    private int? MonthsOf(Fact fact) => (byVariable.TryGetValue(fact.What, out var months) ? months : others)?.Of(fact.Source.Kind);

    private static Months MonthsIn(YamlMap map) => new(map.Count("said"), map.Count("document"), map.Count("imported"));

    private sealed record Months(int Said, int Document, int Imported)
    {
        public int? Of(SourceKind source) => source switch
        {
            SourceKind.Said or SourceKind.Settled => Said,
            SourceKind.Document => Document,
            SourceKind.Imported => Imported,
            _ => null,
        };
    }
}
