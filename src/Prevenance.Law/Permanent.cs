using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>Declares variables whose one value holds forever, such as a date of birth.</summary>
public static class Permanent
{
    public static Permanent<TEntity, Number> Number<TEntity>(string name, Func<Subject<TEntity>, Number>? formula = null, double @default = 0)
        where TEntity : IEntity => new(name, ValueKind.Number, null, @default, formula);

    public static Permanent<TEntity, Flag> Flag<TEntity>(string name, Func<Subject<TEntity>, Flag>? formula = null, bool @default = false)
        where TEntity : IEntity => new(name, ValueKind.Flag, null, @default ? 1 : 0, formula);

    public static Permanent<TEntity, Choice<TEnum>> Choice<TEntity, TEnum>(
        string name, Func<Subject<TEntity>, Choice<TEnum>>? formula = null, TEnum @default = default)
        where TEntity : IEntity
        where TEnum : struct, Enum =>
        new(name, ValueKind.Choice, ChoiceNames.Of(typeof(TEnum)), ((Choice<TEnum>)@default).Node.Value, formula);

    public static Permanent<TEntity, Date> Date<TEntity>(string name, Func<Subject<TEntity>, Date>? formula = null, DateOnly @default = default)
        where TEntity : IEntity => new(name, ValueKind.Date, null, DayCode.Of(@default), formula);
}

/// <summary>A variable whose one value holds forever.</summary>
public sealed class Permanent<TEntity, T> : Variable
    where TEntity : IEntity
    where T : struct, IExpression<T>
{
    private readonly Func<Subject<TEntity>, T>? formula;

    internal Permanent(string name, ValueKind kind, ChoiceNames? choices, double @default, Func<Subject<TEntity>, T>? formula)
        : base(name, TEntity.Definition, PeriodUnit.Forever, kind, choices, @default) => this.formula = formula;

    public override bool HasFormula => formula is not null;

    public T this[Subject<TEntity> subject] => subject.Read<T>(this, Period.Forever);

    /// <summary>What was given of it, and something else for whom nothing was.</summary>
    public T Given(Subject<TEntity> subject, T otherwise) => subject.ReadGiven(this, Period.Forever, otherwise);

    internal override Node Formula(LawGraph graph, Period period) => formula!(new Subject<TEntity>(graph)).Node;
}
