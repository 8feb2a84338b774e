namespace Prevenance.Law;

/// <summary>Marks the type that stands for an entity in formulas, so that the compiler checks who a value is about.</summary>
public interface IEntity
{
    static abstract Entity Definition { get; }
}
