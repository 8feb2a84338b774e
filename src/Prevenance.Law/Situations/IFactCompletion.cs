namespace Prevenance.Law.Situations;

/// <summary>What a law can tell of a person or group from other facts that were given, before anything is computed.</summary>
public interface IFactCompletion
{
    /// <summary>The facts that follow from those that were given, and that were not given themselves.</summary>
    IEnumerable<GivenValue> Complete(IReadOnlyList<GivenValue> facts);
}
