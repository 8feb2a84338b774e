using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Files;

/// <summary>Between which days somebody was born, by what her file and her family know already: nobody is at school, works or has a child before a certain age.</summary>
/// <param name="Earliest">The first day that it may be; nothing where nothing tells.</param>
/// <param name="Latest">The last one.</param>
internal readonly record struct BirthBounds(DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>In years: nursery school takes children from two on (Code de l’éducation, article L113-1).</summary>
    private const int AtSchool = 2;

    /// <summary>In years: light work in holidays is for fourteen and over (Code du travail, article L4153-3).</summary>
    private const int AtWork = 14;

    /// <summary>In years: a bound of nature, and not of law.</summary>
    private const int AsParent = 10;

    private const string NoActivity = "inactif";

    private static readonly Dictionary<string, int> Ages = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ecole"] = AtSchool,
        ["etablissement_scolaire"] = AtSchool,
        ["people.you.school"] = AtWork,
        ["people.you.activity"] = AtWork,
        ["salaire_net"] = AtWork,
        ["salaire_imposable"] = AtWork,
        ["chomage_net"] = AtWork,
        ["chomage_imposable"] = AtWork,
        ["revenus_tns"] = AtWork,
    };

    /// <param name="facts">What the file holds.</param>
    /// <param name="around">Her family.</param>
    /// <param name="file">Whose.</param>
    public static BirthBounds Of(IEnumerable<Fact> facts, Surroundings around, FileKey file)
    {
        var (family, held) = (around.Kept.Family, facts.ToList());
        var corrected = held.Select(fact => fact.Corrects).ToHashSet(StringComparer.Ordinal);
        var latest = held.Where(fact => Ages.ContainsKey(fact.What) && !corrected.Contains(fact.Id) && fact.Value is not ({ IsUnknown: true } or FactValue.Words { Value: NoActivity } or FactValue.Number { Value: 0 }))
            .Select(fact => Before(fact.From, Ages[fact.What]))
            .Concat(family.Authorities.Where(one => one.Parent == file).Select(one => DateOf(one.Child)).OfType<DateOnly>().Select(child => Before(child, AsParent)))
            .Concat(family.Memberships.Where(one => one.Person == file).Select(one => one.Days.From)).ToList();
        var earliest = family.Authorities.Where(one => one.Child == file).Select(one => DateOf(one.Parent)).OfType<DateOnly>().Select(parent => parent.AddYears(AsParent)).ToList();
        return new BirthBounds(earliest.Count == 0 ? null : earliest.Max(), latest.Count == 0 ? null : latest.Min());

        DateOnly? DateOf(FileKey other) => around.People.GetValueOrDefault(other)?.Birth?.Date;
    }

    /// <summary>Refuses a birth that cannot be, with what is expected; which of what is known tells so is not told.</summary>
    /// <exception cref="RefusalException">It is outside.</exception>
    public void Require(Birth? birth)
    {
        if (birth?.Earliest > Latest)
            throw new RefusalException("born", Text.Of($"attendu : le {DayText.Of(Latest!.Value)} au plus tard, d’après ce qui est déjà connu (école, travail, foyer ou enfant) ; corrigez-le d’abord si c’est lui qui est faux", $"expected {DayText.Of(Latest!.Value)} at the latest, by what is known already (school, work, household or child); correct that first where it is wrong"));
        if (birth is { IsAbout: false } && birth.Latest < Earliest)
            throw new RefusalException("born", Text.Of($"attendu : le {DayText.Of(Earliest!.Value)} au plus tôt, d’après la naissance d’un parent ; corrigez-la d’abord si c’est elle qui est fausse", $"expected {DayText.Of(Earliest!.Value)} at the earliest, by the birth of a parent; correct that first where it is wrong"));
    }

    /// <summary>A day some years earlier; the first of all where there is none.</summary>
    private static DateOnly Before(DateOnly day, int years) => day.Year > years ? day.AddYears(-years) : DateOnly.MinValue;
}
