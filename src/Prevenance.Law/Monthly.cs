using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>Declares variables that have one value a month. Without a formula, they are facts that people give.</summary>
public static class Monthly
{
    public static Monthly<TEntity, Number> Amount<TEntity>(string name, Func<Subject<TEntity>, Month, Number>? formula = null)
        where TEntity : IEntity => new(name, ValueKind.Amount, null, 0, formula);

    public static Monthly<TEntity, Number> Number<TEntity>(string name, Func<Subject<TEntity>, Month, Number>? formula = null, double @default = 0)
        where TEntity : IEntity => new(name, ValueKind.Number, null, @default, formula);

    public static Monthly<TEntity, Flag> Flag<TEntity>(string name, Func<Subject<TEntity>, Month, Flag>? formula = null, bool @default = false)
        where TEntity : IEntity => new(name, ValueKind.Flag, null, @default ? 1 : 0, formula);

    public static Monthly<TEntity, Choice<TEnum>> Choice<TEntity, TEnum>(
        string name, Func<Subject<TEntity>, Month, Choice<TEnum>>? formula = null, TEnum @default = default)
        where TEntity : IEntity
        where TEnum : struct, Enum =>
        new(name, ValueKind.Choice, ChoiceNames.Of(typeof(TEnum)), ((Choice<TEnum>)@default).Node.Value, formula);

    public static Monthly<TEntity, Date> Date<TEntity>(string name, Func<Subject<TEntity>, Month, Date>? formula = null, DateOnly @default = default)
        where TEntity : IEntity => new(name, ValueKind.Date, null, DayCode.Of(@default), formula);

    public static Monthly<TEntity, Code> Code<TEntity>(string name, Func<Subject<TEntity>, Month, Code>? formula = null, string @default = "")
        where TEntity : IEntity => new(name, ValueKind.Code, null, CodeText.Pack(@default), formula);
}

/// <summary>A variable that has one value a month.</summary>
public sealed class Monthly<TEntity, T> : Variable
    where TEntity : IEntity
    where T : struct, IExpression<T>
{
    private readonly Func<Subject<TEntity>, Month, T>? formula;

    internal Monthly(string name, ValueKind kind, ChoiceNames? choices, double @default, Func<Subject<TEntity>, Month, T>? formula)
        : base(name, TEntity.Definition, PeriodUnit.Month, kind, choices, @default) => this.formula = formula;

    public override bool HasFormula => formula is not null;

    public T this[Subject<TEntity> subject, Month month] => subject.Read<T>(this, month);

    /// <summary>What was given of it, and something else for whom nothing was: where a rule asks what is received, whatever the law would give.</summary>
    public T Given(Subject<TEntity> subject, Month month, T otherwise) => subject.ReadGiven(this, month, otherwise);

    /// <summary>
    /// The value, where figures reach the month; else what was given of it, or nothing: a right whose amount of that month is not known here
    /// does not leave without an answer all that counts it.
    /// </summary>
    public T WhereCovered(Subject<TEntity> subject, Month month) => subject.ReadCovered<T>(this, month);

    internal override Node Formula(LawGraph graph, Period period) => formula!(new Subject<TEntity>(graph), period.Start).Node;
}
