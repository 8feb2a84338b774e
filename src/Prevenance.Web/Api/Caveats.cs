using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Web.Api;

/// <summary>What there is to say beside the values of an answer. Headers name it, and a trace tells it whole.</summary>
internal sealed class Caveats
{
    public Caveats(SituationDocument read, Answer answer)
    {
        UnknownVariables = read.UnknownVariables;
        Gaps = read.Gaps.Concat(read.Questions
                .Where(question => answer.GapAt(question) is not null)
                .Select(question => KeyValuePair.Create(question, answer.GapAt(question)!.Reason)))
            .ToDictionary();
        FiguresUntil = read.Questions.Except(Gaps.Keys)
            .Select(question => (question, figures: answer.ProjectedFor(question)))
            .Where(one => one.figures.Count > 0)
            .ToDictionary(one => one.question, one => one.figures.Min(figure => figure.Figure.KnownUntil));
        MayAssume = answer.TakesForGranted;
    }

    /// <summary>What was taken for granted; nothing where it was not looked for, since that costs more than the answer itself.</summary>
    public IReadOnlyList<Assumed>? Assumptions { get; init; }

    /// <summary>Whether anything can have been taken for granted: a fact was read that was not told of everybody.</summary>
    public bool MayAssume { get; }

    /// <summary>Variables that do not exist here, which were left as they came; those given as zero, false or nothing change no answer and are not told.</summary>
    public IReadOnlyList<string> UnknownVariables { get; }

    /// <summary>The questions left without an answer, each with the reason.</summary>
    public IReadOnlyDictionary<VariableAt, Text> Gaps { get; }

    /// <summary>The questions answered with figures older than their month, each with the last month for which all were checked.</summary>
    public IReadOnlyDictionary<VariableAt, Month> FiguresUntil { get; }
}
