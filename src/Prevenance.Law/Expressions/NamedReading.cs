using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>
/// Reads variables that a data file names, where rules written in code read a variable that they declare.
/// The value is that of the month, or of the calendar year for a yearly variable.
/// </summary>
public static class NamedReading
{
    /// <exception cref="FormulaException">The variable is no number, amount or flag.</exception>
    public static Number NumberOf<TEntity>(this Subject<TEntity> subject, Variable variable, Month month)
        where TEntity : IEntity => Number.From(Read(subject, variable, month, ValueKind.Amount, ValueKind.Number, ValueKind.Flag));

    /// <exception cref="FormulaException">The variable is no flag.</exception>
    public static Flag FlagOf<TEntity>(this Subject<TEntity> subject, Variable variable, Month month)
        where TEntity : IEntity => Flag.From(Read(subject, variable, month, ValueKind.Flag));

    /// <summary>Whether a choice or a code has the value of this public name.</summary>
    /// <exception cref="FormulaException">The variable has no value of that name.</exception>
    public static Flag Is<TEntity>(this Subject<TEntity> subject, Variable variable, Month month, string value)
        where TEntity : IEntity
    {
        var node = Read(subject, variable, month, ValueKind.Choice, ValueKind.Code);
        var wanted = Node.Constant(ValueOf(variable, value), variable.Kind, variable.Choices);
        return Flag.From(Operations.Binary(Op.Equal, ValueKind.Flag, node, wanted));
    }

    /// <summary>A condition of one of the subject's groups, as a condition of the subject itself, so that conditions of several groups may be mixed.</summary>
    public static Flag Own<TEntity>(this Subject<TEntity> subject, Flag condition)
        where TEntity : IEntity => Flag.From(Own(subject, condition.Node));

    /// <inheritdoc cref="Own{TEntity}(Subject{TEntity}, Flag)"/>
    public static Number Own<TEntity>(this Subject<TEntity> subject, Number number)
        where TEntity : IEntity => Number.From(Own(subject, number.Node));

    /// <summary>Whether a variable is a choice or a code that can have a value.</summary>
    public static bool CanBe(this Variable variable, string value) => variable.Kind switch
    {
        ValueKind.Choice => variable.Choices!.TryIndex(value, out _),
        ValueKind.Code => CodeText.TryPack(value, out _),
        _ => false,
    };

    private static double ValueOf(Variable variable, string value)
    {
        if (variable.Choices is null)
            return CodeText.Pack(value);
        return variable.Choices.TryIndex(value, out var index)
            ? index
            : throw new FormulaException($"{variable} has no value '{value}': its values are {string.Join(", ", variable.Choices.Names)}");
    }

    private static Node Read<TEntity>(Subject<TEntity> subject, Variable variable, Month month, params ReadOnlySpan<ValueKind> expected)
        where TEntity : IEntity
    {
        if (!expected.Contains(variable.Kind))
            throw new FormulaException($"{variable} is a {variable.Kind}, which cannot be read here");
        return Own(subject, subject.Lead(subject.Graph.Read(variable, variable.PeriodIn(month))));
    }

    private static Node Own<TEntity>(Subject<TEntity> subject, Node node)
        where TEntity : IEntity => node.IsConstant || !subject.IsDirect ? node : Operations.AlignTo(TEntity.Definition, node);
}
