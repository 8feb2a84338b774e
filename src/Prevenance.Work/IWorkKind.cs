namespace Prevenance.Works;

/// <summary>
/// A kind of work that several machines may share: it is cut into units, each of which may be done twice and leaves the same result. What is done
/// is told by results alone, which every machine sees.
/// </summary>
public interface IWorkKind
{
    /// <summary>What runs of this kind bear; it never changes.</summary>
    string Name { get; }

    /// <summary>What is to be done, as people read it.</summary>
    Text Describe(string order);

    /// <summary>Whether the result of a unit is there, whole. Asked often: it looks, and reads nothing.</summary>
    bool IsDone(string order, int unit);

    /// <summary>Makes ready to do units of a run: once for each machine.</summary>
    /// <exception cref="RefusalException">This machine cannot do what was asked.</exception>
    IUnits Open(string order);

    /// <summary>Gives the results their name, once all of them are there. It may be asked again, and then does nothing.</summary>
    void Complete(string order);
}
