namespace Prevenance.Casework.Facts;

/// <summary>What facts must be to make a file together.</summary>
internal static class FactRules
{
    /// <summary>What is wrong with each fact that is not as it should be.</summary>
    public static IEnumerable<Refusal> Faults(IReadOnlyList<Fact> facts)
    {
        var byId = facts.ToLookup(fact => fact.Id, StringComparer.Ordinal);
        return
        [
            .. byId.Where(same => same.Count() > 1).Select(same => Fault(same.First(), new("cet identifiant est à deux faits : chacun a le sien", "two facts have this id: each has its own"))),
            .. from fact in facts
               let fault = OfPeriod(fact) ?? OfWithdrawal(fact) ?? (fact.Corrects is { } id ? OfCorrection(fact, byId[id].FirstOrDefault()) : null)
               where fault is not null
               select Fault(fact, fault.Value),
            .. facts.Where(fact => GoesRound(fact, byId)).Select(fact => Fault(fact, new("ces corrections tournent en rond", "these corrections go round in a circle"))),
        ];
    }

    private static Text? OfPeriod(Fact fact) => fact.To < fact.From
        ? Text.Of($"le dernier jour ({DayText.Iso(fact.To.Value)}) est avant le premier ({DayText.Iso(fact.From)})", $"the last day ({DayText.Iso(fact.To.Value)}) is before the first ({DayText.Iso(fact.From)})")
        : null;

    private static Text? OfWithdrawal(Fact fact) => fact.Source.Kind != SourceKind.Withdrawn ? null
        : !fact.Value.IsUnknown ? new("un retrait ne dit pas de valeur : corrigez le fait, ou laissez la valeur vide", "a withdrawal says no value: correct the fact, or leave the value empty")
        : fact.Corrects is null ? new("un retrait nomme le fait qu’il retire (corrects)", "a withdrawal names the fact that it withdraws (corrects)")
        : null;

    private static Text? OfCorrection(Fact fact, Fact? corrected) => corrected switch
    {
        null => Text.Of($"corrige « {fact.Corrects} », qui n’est pas dans le dossier", $"corrects '{fact.Corrects}', which is not in the file"),
        _ when corrected.What != fact.What => Text.Of($"corrige un fait sur autre chose : {corrected.What}", $"corrects a fact about something else: {corrected.What}"),
        _ when corrected.RecordedAt > fact.RecordedAt => new("corrige un fait que le dossier a appris après lui", "corrects a fact that the file learnt after it"),
        { IsImported: false } when fact.IsImported => new(
            "un import ne corrige pas ce qu’une personne a dit ou montré : il se tient à côté, et quelqu’un tranche",
            "an import does not correct what a person said or showed: it stands beside, for somebody to settle"),
        _ => null,
    };

    private static bool GoesRound(Fact fact, ILookup<string, Fact> byId)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var at = fact; at?.Corrects is { } id; at = byId[id].FirstOrDefault())
        {
            if (!met.Add(at.Id))
                return true;
        }
        return false;
    }

    private static Refusal Fault(Fact fact, Text reason) => new([fact.Id], reason);
}
