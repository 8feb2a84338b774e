using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace Prevenance.Web.Hosting;

/// <summary>
/// The memory through which requests and pages pass, wiped as soon as each part has passed. The server's own pool keeps
/// its blocks as they were: answers would stay readable there until another request happened to cover them.
/// </summary>
internal sealed class WipedMemory : IMemoryPoolFactory<byte>
{
    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => new Pool();

    private sealed class Pool : MemoryPool<byte>
    {
        private const int BlockSize = 4096;

        // 8 MB: more than 200 residents at once need. What comes above is left to the garbage collector.
        private const int MostWaiting = 2048;

        private readonly ConcurrentQueue<Block> waiting = new();

        public override int MaxBufferSize => BlockSize;

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockSize);
            return waiting.TryDequeue(out var block) ? block : new Block(this);
        }

        protected override void Dispose(bool disposing)
        {
        }

        private void TakeBack(Block block)
        {
            if (waiting.Count < MostWaiting)
                waiting.Enqueue(block);
        }

        // Pinned: the operating system writes into it while a request comes.
        private sealed class Block(Pool pool) : IMemoryOwner<byte>
        {
            private readonly byte[] bytes = GC.AllocateArray<byte>(BlockSize, pinned: true);

            public Memory<byte> Memory => bytes;

            public void Dispose()
            {
                Array.Clear(bytes);
                pool.TakeBack(this);
            }
        }
    }
}
