namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>The households that the flows of before told of.</summary>
public interface IKeptHouseholds
{
    /// <summary>What is kept of one; nothing where no flow told of it.</summary>
    RsaKept? Of(RsaKey key);

    /// <summary>Those of a demand: a flow names it without its organism.</summary>
    IEnumerable<RsaHousehold> OfDemand(string demand);

    /// <summary>Those whose right has not ended, that a flow did not tell of and should have: of the organisms that it tells of, and not told of by a later one.</summary>
    /// <param name="told">The households that the flow told of, refused ones too.</param>
    /// <param name="reference">The reference day of the flow.</param>
    IEnumerable<RsaAbsent> Without(IReadOnlySet<RsaKey> told, DateOnly reference);
}
