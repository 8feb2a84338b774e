using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Interviews;

/// <summary>Where an interview stands.</summary>
/// <param name="Next">What to ask now; nothing when all that can be settled is.</param>
/// <param name="Rights">What is already known of each right, for each person or group.</param>
/// <param name="Left">How many inquiries verdicts wait for, or amounts once verdicts are settled, as far as it is known.</param>
/// <param name="Situation">What is known of the household.</param>
public sealed record InterviewState(Inquiry? Next, IReadOnlyList<PossibleRight> Rights, int Left, Situation Situation);

/// <summary>What is known of a right while some answers are missing.</summary>
/// <param name="Right">The right.</param>
/// <param name="Period">The month, or the year, that it is told for.</param>
/// <param name="Who">The person or group that it is for.</param>
/// <param name="Value">What it may be worth.</param>
/// <param name="Inquiries">The inquiries that its value waits for.</param>
public sealed record PossibleRight(Variable Right, Period Period, Who Who, Possible Value, IReadOnlyList<string> Inquiries)
{
    private const double MostLeftOpen = 5;
    private const int MonthsInYear = 12;

    /// <summary>Whether no answer could change its amount by more than five euros a month: nobody is asked more for less.</summary>
    public bool IsExactEnough => Value.High - Value.Low <= MostLeftOpen * (Right.Unit == PeriodUnit.Year ? MonthsInYear : 1);

    /// <summary>Whether it is known that the right is open, or that it is not, be its amount known or not.</summary>
    public bool IsSettled => Settles(Value);

    /// <summary>Whether a value that is not exact yet already tells a right that is open from one that is closed.</summary>
    internal static bool Settles(Possible value) => value.Low > 0 || value.High <= 0;

    public bool IsOpen => Value.Low > 0;

    public bool IsClosed => Value.High <= 0;
}
