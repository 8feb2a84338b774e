namespace Prevenance.Directories.Hours.Rules;

/// <summary>What the rules come to on one day: spans that do not overlap, in order; closed elsewhere.</summary>
internal sealed class DayPlan
{
    private readonly List<OpenSpan> spans = [];

    public IReadOnlyList<OpenSpan> Spans => spans;

    /// <summary>What is written beside the rule that closes the day.</summary>
    public string? ClosedBecause { get; private set; }

    public OpenSpan? At(int minute) => spans.Where(one => one.Span.Includes(minute)).Select(one => (OpenSpan?)one).FirstOrDefault();

    /// <summary>Closes the whole day.</summary>
    /// <param name="because">What is written beside the rule that does.</param>
    public void Close(string? because)
    {
        spans.Clear();
        ClosedBecause = because;
    }

    /// <summary>Closes some minutes.</summary>
    public void Close(MinuteSpan closed)
    {
        for (var at = spans.Count - 1; at >= 0; at--)
        {
            var (one, span) = (spans[at], spans[at].Span);
            if (span.To <= closed.From || span.From >= closed.To)
                continue;
            spans.RemoveAt(at);
            if (span.To > closed.To)
                spans.Insert(at, one with { Span = span with { From = closed.To } });
            if (span.From < closed.From)
                spans.Insert(at, one with { Span = span with { To = closed.From } });
        }
    }

    /// <summary>Opens some minutes, whatever they were before.</summary>
    public void Open(OpenSpan opened)
    {
        Close(opened.Span);
        var place = spans.FindIndex(one => one.Span.From > opened.Span.From);
        spans.Insert(place < 0 ? spans.Count : place, opened);
    }

    /// <summary>Opens the minutes of the day that are closed.</summary>
    public void OpenTheRest(OpenSpan opened)
    {
        var before = spans.ToList();
        Open(opened);
        foreach (var one in before)
            Open(one);
    }

    /// <summary>Has what is open, or may be, be checked.</summary>
    public void Doubt(Text reason)
    {
        for (var at = 0; at < spans.Count; at++)
            spans[at] = spans[at] with { Doubt = spans[at].Doubt ?? reason };
    }

    /// <summary>What is the same in both stays; where they differ, the day is to be checked.</summary>
    public static DayPlan Common(DayPlan one, DayPlan other, Text reason)
    {
        var common = new DayPlan();
        int[] bounds = [.. one.spans.Concat(other.spans).SelectMany(span => new[] { span.Span.From, span.Span.To }).Distinct().Order()];
        foreach (var (from, to) in bounds.Zip(bounds.Skip(1)))
        {
            var (first, second) = (one.At(from), other.At(from));
            if (first is not null || second is not null)
                common.Open(new OpenSpan(new MinuteSpan(from, to), first is null || second is null ? reason : first.Value.Doubt ?? second.Value.Doubt) { HasHours = (first ?? second)!.Value.HasHours });
        }
        return common;
    }
}
