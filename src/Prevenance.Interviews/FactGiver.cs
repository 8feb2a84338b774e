using System.Globalization;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Interviews;

/// <summary>Gives facts read from answers, and notes which inquiry tells each of them, and which one each that is not certain waits for.</summary>
internal sealed class FactGiver(
    Answers answers, SituationBuilder builder, Dictionary<(Variable, string), List<(Period Period, string Key)>> inquiries, Dictionary<Variable, string> told)
{
    private const double LeastReceived = 0.01;

    /// <summary>A fact that holds in any month.</summary>
    public void Give(Variable variable, string who, Possible value, string inquiry) => Give(variable, who, Period.Forever, value, inquiry);

    public void Give(Variable variable, string who, Period period, Possible value, string inquiry)
    {
        builder.Give(variable, who, period, value);
        Note(variable, who, period, value, inquiry);
    }

    /// <summary>An amount that is the same in each month of a period.</summary>
    public void GiveEachMonth(Variable variable, string who, Period period, Possible value, string inquiry)
    {
        builder.GiveEachMonth(variable, who, period, value);
        Note(variable, who, period, value, inquiry);
    }

    private void Note(Variable variable, string who, Period period, Possible value, string inquiry)
    {
        told.TryAdd(variable, inquiry);
        if (value.IsExact)
            return;
        if (!inquiries.TryGetValue((variable, who), out var waiting))
            inquiries.Add((variable, who), waiting = []);
        waiting.Add((period, inquiry));
    }

    /// <summary>The choice of a variable that an answer names; any when it is not known.</summary>
    public Possible Choice(Variable variable, string key) =>
        answers[key] is { } name && variable.Choices!.TryIndex(name, out var index) ? index : Possible.AnyValueOf(variable);

    /// <summary>An amount; nothing or more when it is not known.</summary>
    public Possible Amount(string key) => answers[key] is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : AnyAmount;

    /// <summary>An amount that is asked for once it was ticked, and what to ask to know it better.</summary>
    public (Possible Amount, string Inquiry) Ticked(string ticks, string option, string amount) => answers.Has(ticks, option) switch
    {
        true => (Amount(amount), amount),
        false => (0, ticks),
        _ => (AnyAmount, ticks),
    };

    /// <summary>What is received of a benefit each month: a tick is enough to know that there is something.</summary>
    public (Possible Amount, string Inquiry) Received(ReceivedKind kind)
    {
        var (amount, inquiry) = Ticked(IncomeInquiries.Received, kind.Key, IncomeInquiries.AmountOf(kind));
        return (answers.Has(IncomeInquiries.Received, kind.Key) == true && !amount.IsExact ? Possible.Between(LeastReceived, amount.High) : amount, inquiry);
    }

    /// <summary>Whether an option was ticked or picked.</summary>
    public Possible Flag(string key, string option) => answers.Has(key, option) switch
    {
        true => 1,
        false => 0,
        _ => AnyFlag,
    };

    public static Possible AnyAmount => Possible.Between(0, double.PositiveInfinity);

    public static Possible AnyFlag => Possible.OneOf([0, 1]);
}
