using Prevenance.Accounts;

namespace Prevenance.Casework.Facts;

/// <summary>
/// What a file holds of one person, told, seen and imported; and what it held on any day, as it was known at any instant (docs/casework.md
/// says in words which of several facts answers).
/// </summary>
public sealed class FactBook
{
    private readonly Dictionary<string, Fact> byId;
    private readonly HashSet<string> corrected;
    private readonly ILookup<string, Standing> standing;

    /// <param name="facts">In any order: answers are the same.</param>
    /// <exception cref="RefusalException">A fact is not as it should be; its place is its id.</exception>
    public FactBook(IEnumerable<Fact> facts)
    {
        Facts = [.. facts.Order(Fact.Order)];
        var faults = FactRules.Faults(Facts).ToList();
        if (faults.Count > 0)
            throw new RefusalException(faults);
        byId = Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        corrected = Facts.Select(fact => fact.Corrects).OfType<string>().ToHashSet(StringComparer.Ordinal);
        standing = Facts.Where(fact => !corrected.Contains(fact.Id) && fact.Settles is not { IsOpinion: true }).Select(fact => Standing.Of(fact, Chain(fact)))
            .ToLookup(claim => claim.Fact.What, StringComparer.Ordinal);
    }

    /// <summary>Every fact, those that were corrected too, in the order in which the file learnt them.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What the file knows and does not show here: it is neither told, nor asked again.</summary>
    public IReadOnlySet<string> Masked { get; init; } = new HashSet<string>();

    /// <summary>The file with more facts.</summary>
    /// <exception cref="RefusalException">One does not go with what the file holds.</exception>
    public FactBook With(params IEnumerable<Fact> facts) => new([.. Facts, .. facts]) { Masked = Masked };

    /// <summary>Whether another fact took the place of this one.</summary>
    public bool IsCorrected(Fact fact) => corrected.Contains(fact.Id);

    /// <summary>What the facts are about.</summary>
    public IEnumerable<string> Variables => standing.Select(of => of.Key).Order(StringComparer.Ordinal);

    /// <summary>The file as it was known: nothing that is learnt later changes it.</summary>
    public FactBook KnownAt(DateTimeOffset instant) => new(Facts.Where(fact => fact.RecordedAt <= instant));

    /// <summary>What the file holds of a variable on a day.</summary>
    public FactAnswer On(string what, DateOnly day)
    {
        var claims = Claims(what, day);
        var answer = claims.FirstOrDefault(claim => !claim.IsImported) ?? claims.FirstOrDefault();
        return answer is null
            ? FactAnswer.Silence
            : new FactAnswer(answer.Value, answer, Corrected(answer), [.. claims.Where(claim => !claim.Value.IsUnknown && claim.Value != answer.Value)]);
    }

    /// <summary>What the file already knows to change after a day: each day on which it holds something else of a variable, with what it then holds.</summary>
    public IReadOnlyList<(DateOnly Day, string What, FactValue Value)> Turns(DateOnly after) =>
    [
        .. from what in Variables
           from day in standing[what].SelectMany(one => new[] { one.From, one.To?.AddDays(1) }).OfType<DateOnly>().Where(day => day > after).Distinct()
           let value = On(what, day).Value
           where value != On(what, day.AddDays(-1)).Value
           orderby day
           select (day, what, value),
    ];

    /// <summary>Where facts that stand say different things of one day, and nobody said that they may all be true: for somebody to settle.</summary>
    public IEnumerable<Contradiction> Contradictions(DateOnly day) =>
        from what in Variables
        let claims = Claims(what, day).Where(claim => !claim.Value.IsUnknown).ToList()
        where claims.Select(claim => claim.Value).Distinct().Count() > 1
        let opinion = Facts.LastOrDefault(fact => fact.What == what && fact.Settles is { IsOpinion: true } said && claims.All(claim => said.Facts.Contains(claim.Id)))
        where opinion?.Settles?.As != Settled.Both
        select new Contradiction(what, claims, opinion);

    /// <summary>Why a fact may not be erased: nothing of a file is erased alone.</summary>
    /// <exception cref="RefusalException">No fact of the file is called so.</exception>
    public Text WhyKept(string id) => !byId.ContainsKey(id)
        ? throw new RefusalException(id, new("aucun fait du dossier ne s’appelle ainsi", "no fact of the file is called so"))
        : Facts.FirstOrDefault(fact => fact.Corrects == id) is { } correction
            ? Text.Of(
                $"il est déjà corrigé (par {correction.Id}, le {DayText.Of(FrenchTime.DayOf(correction.RecordedAt))}) et reste dans l’histoire du dossier ; effacer un dossier entier est un autre geste",
                $"it is already corrected (by {correction.Id}, on {DayText.Of(FrenchTime.DayOf(correction.RecordedAt))}) and stays in the file's history; erasing a whole file is another gesture")
            : new(
                "un fait ne s’efface pas : corrigez-le par un autre, ou retirez-le, et l’histoire du dossier le dit ; effacer un dossier entier est un autre geste",
                "a fact is not erased: correct it by another, or withdraw it, and the file's history says so; erasing a whole file is another gesture");

    /// <summary>The fact that a fact takes the place of; nothing where it takes none.</summary>
    public Fact? Corrected(Fact fact) => fact.Corrects is { } id ? byId[id] : null;

    /// <summary>The facts that speak of a day, the last learnt first.</summary>
    private List<Fact> Claims(string what, DateOnly day)
    {
        var all = standing[what].ToList();
        var speaking = all.Where(one => one.Covers(day) && !all.Any(other => other.Ends(one, day))).ToList();
        return [.. speaking.Where(one => !speaking.Any(other => other.Follows(one))).Select(one => one.Fact).Reverse()];
    }

    /// <summary>A fact, what it corrected, what that had corrected, and so on.</summary>
    private IEnumerable<Fact> Chain(Fact fact)
    {
        for (var at = fact; at is not null; at = Corrected(at))
            yield return at;
    }
}
