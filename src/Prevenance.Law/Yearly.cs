using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>Declares variables that have one value a year. Without a formula, they are facts that people give.</summary>
public static class Yearly
{
    public static Yearly<TEntity, Number> Amount<TEntity>(string name, Func<Subject<TEntity>, Year, Number>? formula = null)
        where TEntity : IEntity => new(name, ValueKind.Amount, null, 0, formula);

    public static Yearly<TEntity, Number> Number<TEntity>(string name, Func<Subject<TEntity>, Year, Number>? formula = null, double @default = 0)
        where TEntity : IEntity => new(name, ValueKind.Number, null, @default, formula);

    public static Yearly<TEntity, Flag> Flag<TEntity>(string name, Func<Subject<TEntity>, Year, Flag>? formula = null, bool @default = false)
        where TEntity : IEntity => new(name, ValueKind.Flag, null, @default ? 1 : 0, formula);

    public static Yearly<TEntity, Choice<TEnum>> Choice<TEntity, TEnum>(
        string name, Func<Subject<TEntity>, Year, Choice<TEnum>>? formula = null, TEnum @default = default)
        where TEntity : IEntity
        where TEnum : struct, Enum =>
        new(name, ValueKind.Choice, ChoiceNames.Of(typeof(TEnum)), ((Choice<TEnum>)@default).Node.Value, formula);

    public static Yearly<TEntity, Date> Date<TEntity>(string name, Func<Subject<TEntity>, Year, Date>? formula = null, DateOnly @default = default)
        where TEntity : IEntity => new(name, ValueKind.Date, null, DayCode.Of(@default), formula);

    public static Yearly<TEntity, Code> Code<TEntity>(string name, Func<Subject<TEntity>, Year, Code>? formula = null, string @default = "")
        where TEntity : IEntity => new(name, ValueKind.Code, null, CodeText.Pack(@default), formula);
}

/// <summary>A variable that has one value a year.</summary>
public sealed class Yearly<TEntity, T> : Variable
    where TEntity : IEntity
    where T : struct, IExpression<T>
{
    private readonly Func<Subject<TEntity>, Year, T>? formula;

    internal Yearly(string name, ValueKind kind, ChoiceNames? choices, double @default, Func<Subject<TEntity>, Year, T>? formula)
        : base(name, TEntity.Definition, PeriodUnit.Year, kind, choices, @default) => this.formula = formula;

    public override bool HasFormula => formula is not null;

    public T this[Subject<TEntity> subject, Year year] => subject.Read<T>(this, year);

    /// <inheritdoc cref="Monthly{TEntity,T}.Given"/>
    public T Given(Subject<TEntity> subject, Year year, T otherwise) => subject.ReadGiven(this, year, otherwise);

    internal override Node Formula(LawGraph graph, Period period) => formula!(new Subject<TEntity>(graph), period.Start.Year).Node;
}
