using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The questions that rights wait for, told once for all of them.</summary>
/// <param name="Deciding">Those whose answer alone decides of some rights, the most decisive first.</param>
/// <param name="Entangled">The rights that wait for several answers.</param>
/// <param name="MostAwaited">The question that most of these wait for; nothing where there is none.</param>
public sealed record OpenQuestions(
    IReadOnlyList<(MissingAnswer Answer, IReadOnlyList<RightShown> Rights)> Deciding, IReadOnlyList<RightShown> Entangled, MissingAnswer? MostAwaited)
{
    public bool Any => Deciding.Count > 0 || Entangled.Count > 0;

    internal static OpenQuestions Of(RightsShown result, MissingAnswers missing)
    {
        // What does not press is named once a single answer decides of it: before, it would speak of a home or a disability that nobody told.
        var waiting = result.Waiting.Select(right => (right, answers: right.Missing(missing)))
            .Where(one => one.answers.Count == 1 || one.right is not { Verdict: Verdict.CannotTellYet, Right: { IsDiscreet: true, ComesLast: true } }).ToList();
        var entangled = waiting.Where(one => one.answers.Count > 1).ToList();
        return new OpenQuestions(
            [.. waiting.Where(one => one.answers.Count == 1)
                .GroupBy(one => one.answers[0], one => one.right)
                .Select(group => (group.Key, (IReadOnlyList<RightShown>)[.. group]))
                .OrderByDescending(one => one.Item2.Count)],
            [.. entangled.Select(one => one.right)],
            // Among those that can be answered from here, where some can.
            entangled.SelectMany(one => one.answers).GroupBy(answer => answer)
                .OrderBy(group => group.Key.Key is null).ThenByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault());
    }
}
