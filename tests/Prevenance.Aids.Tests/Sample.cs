using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Aids.Tests;

/// <summary>Small aids and small households, invented.</summary>
internal static class Sample
{
    public static readonly Month June = new(2026, 6);

    /// <summary>An aid of 500 euros with these conditions, written as the items of a list.</summary>
    public static string Aid(string conditions, string rest = "amount: 500", string id = "essai") => $$"""
        aid: {{id}}
        label: { fr: "Aide d’essai", en: "Sample aid" }
        institution: { name: "Ville d’essai", level: commune, code: "69266" }
        source: { url: "https://exemple.fr/aide", read: 2026-06-01 }
        conditions: [{{conditions}}]
        {{rest}}
        """;

    public static AidBook Book(params string[] texts) => AidBook.Read(texts.Select((text, rank) => ($"{rank}.aid.yaml", text)), FrenchLaw.System);

    /// <summary>What is found of one aid for one person who lives alone.</summary>
    /// <param name="aid">The aid.</param>
    /// <param name="facts">Facts of the person and of its household, by public name, as the field writes them.</param>
    public static AidFinding Find(string aid, params (string Name, string Value)[] facts)
    {
        var book = Book(aid);
        return new AidsOf(book, new Calculator()).In(Person(book.Law, facts), June, allowsForecast: true).Single();
    }

    public static Situation Person(LegalSystem law, params (string Name, string Value)[] facts)
    {
        var builder = new SituationBuilder(law);
        builder.Add(law.Person, "a");
        foreach (var group in law.Groups)
        {
            builder.Add(group, "a");
            builder.Place(group, "a", group.Roles[0], "a");
        }
        Give(builder, law, "a", [("date_naissance", "2000-06-01"), ("depcom", "69266"), .. facts]);
        return builder.Build();
    }

    public static void Give(SituationBuilder builder, LegalSystem law, string id, IEnumerable<(string Name, string Value)> facts)
    {
        foreach (var (name, value) in facts.Reverse().DistinctBy(fact => fact.Name))
        {
            var variable = law.Find(name)!;
            builder.Give(variable, id, Period.Forever, variable.Kind switch
            {
                ValueKind.Date => DayCode.Of(DateOnly.ParseExact(value, "yyyy-MM-dd")),
                ValueKind.Code => CodeText.Pack(value),
                ValueKind.Choice => variable.Choices!.Names.ToList().IndexOf(value),
                ValueKind.Flag => value == "true" ? 1 : 0,
                _ => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            });
        }
    }
}
