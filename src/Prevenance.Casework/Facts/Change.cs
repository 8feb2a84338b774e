namespace Prevenance.Casework.Facts;

/// <summary>
/// What somebody says of now: it has been so since a day. What the file was told of days between the two is wrong then, all of it, and not the last of it
/// alone; else what was said before that would come back.
/// </summary>
public static class Change
{
    /// <param name="book">The file.</param>
    /// <param name="told">What is said, without what it corrects.</param>
    /// <param name="today">The day until which it is said to be so; what is known to come after stays.</param>
    /// <param name="isForAllDays">Whether it holds at all times, as a date does: another one says that the first was wrong.</param>
    /// <returns>Withdrawals of what else it makes wrong, then the fact, which takes the place of what the file answers.</returns>
    public static IReadOnlyList<Fact> Of(FactBook book, Fact told, DateOnly today, bool isForAllDays = false)
    {
        var before = new[] { book.On(told.What, told.From).Fact, book.On(told.What, today).Fact }.FirstOrDefault(fact => fact is { IsImported: false } && (isForAllDays || fact.From >= told.From));
        var wrong = book.Facts.Where(fact => fact.What == told.What && fact != before && !fact.IsImported && fact.Source.Kind != SourceKind.Withdrawn && !book.IsCorrected(fact)
            && fact.From >= told.From && fact.From <= today && fact.Settles is not { IsOpinion: true }).ToList();
        // What is learnt last answers: a tick after the withdrawals, where there are some.
        return [.. wrong.Select(fact => Withdrawal(fact, told)), told with { Corrects = before?.Id, RecordedAt = told.RecordedAt.AddTicks(wrong.Count > 0 ? 1 : 0) }];
    }

    private static Fact Withdrawal(Fact fact, Fact told) => new()
    {
        Id = Guid.CreateVersion7(told.RecordedAt).ToString("n"),
        What = fact.What,
        Value = FactValue.Unknown,
        From = fact.From,
        To = fact.To,
        RecordedAt = told.RecordedAt,
        Source = new FactSource(SourceKind.Withdrawn),
        By = told.By,
        Corrects = fact.Id,
    };
}
