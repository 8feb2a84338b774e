using Prevenance.Law.Situations;

namespace Prevenance.Law.Assumptions;

/// <summary>The one list of what is taken for granted. Nothing is taken in silence: a fact that is in no list is its own assumption.</summary>
public sealed class AssumptionBook
{
    /// <summary>For a law that lists nothing.</summary>
    public static readonly AssumptionBook Empty = new([], null, null);

    private readonly Dictionary<Variable, Assumption> byFact;
    private readonly Assumption? pastBenefits;
    private readonly Assumption? nothingChanged;

    /// <param name="all">The assumptions, in the order in which they are told.</param>
    /// <param name="pastBenefits">The one that stands for benefits received in the months before, of which nothing was said.</param>
    /// <param name="nothingChanged">The one that stands for facts that were said of an earlier month, and are carried to the present.</param>
    internal AssumptionBook(IReadOnlyList<Assumption> all, Assumption? pastBenefits, Assumption? nothingChanged)
    {
        (All, this.pastBenefits, this.nothingChanged) = (all, pastBenefits, nothingChanged);
        byFact = all.SelectMany(assumption => assumption.Facts.Select(fact => (fact, assumption))).ToDictionary(pair => pair.fact, pair => pair.assumption);
    }

    /// <summary>Every assumption, in the order in which they are told.</summary>
    public IReadOnlyList<Assumption> All { get; }

    /// <summary>Whether the fact is in a list of its own, or is a benefit, which one list stands for.</summary>
    public bool Lists(Variable fact) => byFact.ContainsKey(fact) || (pastBenefits is not null && fact.Notes.IsBenefit);

    /// <summary>Whether a variable that the law computes is only an estimate of what people would say.</summary>
    public bool IsEstimate(Variable variable) => variable.HasFormula && byFact.ContainsKey(variable);

    /// <summary>What is taken for granted of a fact; nothing when it was said, or is one that is never taken.</summary>
    public Assumption? Of(Situation situation, FactAt fact) => situation.SaidOf(fact) switch
    {
        Saying.Said => null,
        Saying.SaidBefore => nothingChanged ?? Unlisted(fact.Variable),
        _ when fact.Variable.Notes.IsEssential => null,
        _ => byFact.GetValueOrDefault(fact.Variable) ?? (fact.Variable.Notes.IsBenefit ? pastBenefits : null) ?? Unlisted(fact.Variable),
    };

    private Assumption Unlisted(Variable fact)
    {
        var label = fact.Notes.Label;
        var taken = Text.Of($"« {label} » : rien n’a été dit", $"‘{label}’: nothing was said");
        return new Assumption(fact.Name, All.Count, taken, taken, label, [fact], []);
    }
}
