// Type, colour tokens and the rules every view stands on.
// May import style sheets and font packages only. Order matters: Cyrillic faces before Chinese ones.
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource/noto-serif/400.css';
import '@fontsource/noto-serif/400-italic.css';
import '@fontsource/noto-serif/700.css';
import '@fontsource/noto-serif/700-italic.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource/noto-serif-sc/400.css';
import '@fontsource/noto-serif-sc/700.css';
