using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Rights;

namespace Prevenance.Aids.Compiling;

/// <summary>An aid as variables of the law: the right itself, and a fact for each thing to verify.</summary>
/// <remarks>
/// What is to be verified is an essential fact: while nobody has said, it may be so or not, and the verdict waits for it.
/// Whoever verifies it gives the fact, as any other. It stands for true where a search must suppose something, so that what
/// would open the aid otherwise can be found.
/// </remarks>
internal sealed class CompiledAid
{
    private readonly Aid aid;
    private readonly Func<string, Variable> find;
    private readonly AmountCompiler? amount;
    private readonly IReadOnlyDictionary<int, Variable> toVerify;

    /// <param name="aid">The aid.</param>
    /// <param name="find">Finds a right of the law or another aid, once all are read.</param>
    /// <param name="placeOf">What works out whether a household lives in a place.</param>
    public CompiledAid(Aid aid, Func<string, Variable> find, Func<Condition.Lives, Variable> placeOf)
    {
        (this.aid, this.find) = (aid, find);
        Place = aid.Conditions.Place is { } place ? placeOf(place) : null;
        amount = aid.Amount is null ? null : new AmountCompiler(aid);
        var texts = Texts(aid.Conditions).ToList();
        toVerify = texts.ToDictionary(
            text => text.Rank, text => (Variable)Monthly.Flag<Individu>($"{aid.VariableName}_a_verifier_{text.Rank}", @default: true));
        Variable = aid.For switch
        {
            Beneficiary.Family => Declare<Famille>(famille => famille.Member<Individu>(Famille.Demandeur)),
            Beneficiary.Household => Declare<Menage>(menage => menage.Member<Individu>(Menage.PersonneDeReference)),
            _ => Declare<Individu>(person => person),
        };
        Declared =
        [
            (Variable, new VariableNotes(aid.Label, [], IsBenefit: true, IsRight: true, IsEssential: false, Repeats: false)),
            .. texts.Select(text => (toVerify[text.Rank], new VariableNotes(text.Words, [], false, false, IsEssential: true, false))),
        ];
    }

    public Aid Aid => aid;

    /// <summary>Whether a household lives where the aid is given; nothing where it is given everywhere.</summary>
    public Variable? Place { get; }

    /// <summary>What works out whether it is open, and for how much.</summary>
    public Variable Variable { get; }

    /// <summary>The right that it is, as those of the law.</summary>
    public Right Right => new()
    {
        Key = aid.VariableName,
        Variables = [Variable],
        Name = aid.Label,
        Rhythm = aid.Paid,
        Purpose = aid.About,
    };

    /// <summary>The facts that stand for what is to be verified.</summary>
    public IEnumerable<Variable> ToVerify => toVerify.Values;

    /// <summary>Every variable of the aid, with what is said of it.</summary>
    public IReadOnlyList<(Variable, VariableNotes)> Declared { get; }

    private Variable Declare<TEntity>(Func<Subject<TEntity>, Subject<Individu>> person)
        where TEntity : IEntity
    {
        if (amount is null)
            return Monthly.Flag<TEntity>(aid.VariableName, (subject, month) => Open(person(subject), month));
        Func<Subject<TEntity>, Month, Number> formula =
            (subject, month) => Open(person(subject), month) * amount.Of(person(subject), month, Conditions(person(subject), month));
        return aid.Unit == Aid.Euros ? Monthly.Amount(aid.VariableName, formula) : Monthly.Number(aid.VariableName, formula);
    }

    private Flag Open(Subject<Individu> person, Month month)
    {
        if (month < aid.Valid.From || month > aid.Valid.Until)
            return ((Flag)false).As("L’aide existe ce mois-là", "The aid exists in that month");
        var open = Conditions(person, month).Of(aid.Conditions);
        return aid.NotWith.Aggregate(open, (held, other) => held & !ReceivedBefore(person, other, month));
    }

    private Flag ReceivedBefore(Subject<Individu> person, string other, Month month)
    {
        var right = find(other);
        var label = right.Notes.Label;
        return ConditionCompiler.Received(person, right, month - 1).As($"{label.French}, reçu le mois d’avant", $"{label.English}, received the month before");
    }

    private ConditionCompiler Conditions(Subject<Individu> person, Month month) => new(person, month, rank => toVerify[rank]);

    private static IEnumerable<Condition.ToVerify> Texts(Condition condition) => condition switch
    {
        Condition.All all => all.Of.SelectMany(Texts),
        Condition.Any any => any.Of.SelectMany(Texts),
        Condition.Not not => Texts(not.Of),
        Condition.ToVerify text => [text],
        _ => [],
    };
}
