using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Prevenance.Storage;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>
/// Seals cookies with keys drawn from the store's own, one for each purpose: they hold after the server has started again and on every machine
/// that shares the store, and no second file of keys has to be kept.
/// </summary>
/// <param name="store">Opened with its key.</param>
internal sealed class StoreProtection(Store store) : IDataProtectionProvider
{
    public IDataProtector CreateProtector(string purpose) => new Protector(store.Seal!, $"cookies {purpose}");

    private sealed class Protector(Seal seal, string purpose) : IDataProtector
    {
        private readonly Seal own = seal.For(purpose);

        public IDataProtector CreateProtector(string more) => new Protector(seal, $"{purpose} {more}");

        public byte[] Protect(byte[] plaintext) => own.Close(plaintext);

        public byte[] Unprotect(byte[] protectedData) => own.TryBreak(protectedData) ?? throw new CryptographicException("not sealed here, or altered");
    }
}
