package fi.hetki.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import fi.hetki.files.FileStore;
import fi.hetki.photos.PhotoRefused.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class PhotoDeskTests {

	private static final UUID ID = UUID.randomUUID();

	private static final UUID MAIJA = UUID.randomUUID();

	private static final byte[] JPEG = Camera.photo("jpg", 60, 40);

	private final Photos photos = mock();

	private final FileStore store = mock();

	private final PhotoDesk desk = new PhotoDesk(this.photos, new Darkroom(), this.store, Clock.systemUTC());

	@Test
	void aFullDiskIsOursAndLeavesNoRow() throws IOException {
		given(this.store.put(any())).willThrow(new IOException("No space left on device"));
		assertThatThrownBy(() -> this.desk.keep(ID, MAIJA, JPEG)).isInstanceOfSatisfying(PhotoRefused.class, it -> assertThat(it.fault()).isEqualTo(Fault.UNKEPT));
		verify(this.photos, never()).save(any());
	}

	@Test
	void whatIsAnnouncedAsTooLargeIsNotEvenRead() throws IOException {
		InputStream body = mock();
		assertThatThrownBy(() -> this.desk.keep(ID, MAIJA, 200_000_000, body)).isInstanceOfSatisfying(PhotoRefused.class, it -> assertThat(it.fault()).isEqualTo(Fault.LARGE));
		verifyNoInteractions(body, this.photos, this.store);
	}

	@Test
	void aNetworkThatIsCutInTheMiddleLeavesNothing() {
		InputStream cut = new InputStream() {
			private final InputStream half = new ByteArrayInputStream(JPEG, 0, JPEG.length / 2);

			@Override
			public int read() throws IOException {
				int next = this.half.read();
				if (next < 0) {
					throw new IOException("Connection reset");
				}
				return next;
			}
		};
		assertThatIOException().isThrownBy(() -> this.desk.keep(ID, MAIJA, JPEG.length, cut));
		verifyNoInteractions(this.photos, this.store);
	}

	@Test
	void ofTwoCopiesOfOneRequestTheOtherMayHaveBeenFaster() throws IOException {
		given(this.store.put(any())).willReturn(new FileStore.Kept("a".repeat(64), 1));
		given(this.photos.save(any())).willThrow(new DataIntegrityViolationException("twice"));
		Photo there = mock();
		given(there.ownerId()).willReturn(MAIJA);
		given(there.wasSentAs(any())).willReturn(true);
		given(this.photos.findById(ID)).willReturn(Optional.empty(), Optional.of(there));
		assertThat(this.desk.keep(ID, MAIJA, JPEG)).isEqualTo(new PhotoDesk.Kept(there, false));
	}
}
