namespace Prevenance.Casework.Facts;

/// <summary>Settles facts that say different things of one day, by other facts: who, when and why stay in the history of the file.</summary>
/// <param name="Contradiction">What is settled.</param>
/// <param name="Why">Why, in the words of who settles.</param>
/// <param name="By">Who settles.</param>
/// <param name="At">When.</param>
public sealed record Settlement(Contradiction Contradiction, string Why, string By, DateTimeOffset At)
{
    /// <summary>
    /// One is right, for as long as it says. Others that started no earlier are corrected; those that did end on the day it starts, and what they
    /// told of the time before stays so.
    /// </summary>
    /// <param name="right">One of the facts of the contradiction.</param>
    public IReadOnlyList<Fact> For(Fact right)
    {
        var wrong = Contradiction.Facts.Where(other => other.Value != right.Value).ToList();
        var told = wrong.Where(other => other.From >= right.From)
            .Select(other => Told(Settled.One, right.Value, other.From, right.To) with { Corrects = other.Id }).ToList();
        return wrong.Any(other => other.From < right.From) ? [.. told, Told(Settled.One, right.Value, right.From, right.To)] : told;
    }

    /// <summary>They may all be true, or she is to be asked: nothing of what they say changes.</summary>
    /// <param name="answer">Which of the two.</param>
    /// <param name="on">The day of which they say different things.</param>
    public Fact Leave(Settled answer, DateOnly on) => Told(answer, FactValue.Unknown, on, null);

    private Fact Told(Settled answer, FactValue value, DateOnly from, DateOnly? to) => new()
    {
        Id = Guid.CreateVersion7(At).ToString("n"),
        What = Contradiction.What,
        Value = value,
        From = from,
        To = to,
        RecordedAt = At,
        Source = new FactSource(SourceKind.Settled, Why),
        By = By,
        Settles = new Settling(answer, [.. Contradiction.Facts.Select(fact => fact.Id)]),
    };
}
